import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { buttonClass, type ButtonVariant } from './Button.tsx';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps {
  /** Accessible name, also shown as tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
}

/** A button that shows only an icon. */
export function IconButton({ label, icon, variant = 'ghost', ...rest }: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={buttonClass(variant, 'button-icon')}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
