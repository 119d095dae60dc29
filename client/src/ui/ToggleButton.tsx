import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton';
import { buttonClass } from './Button.tsx';
import { Tooltip } from './Tooltip.tsx';

interface ToggleButtonProps {
  /** Accessible name, also shown as tooltip; the same whether it is on or off. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** An icon button that is on or off. */
export function ToggleButton({ label, icon, ...rest }: ToggleButtonProps): ReactNode {
  return (
    <Tooltip text={label}>
      <AriaToggleButton {...rest} aria-label={label} className={buttonClass('ghost', 'button-icon')}>
        {icon}
      </AriaToggleButton>
    </Tooltip>
  );
}
