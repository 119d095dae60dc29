import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

/** How much a button asks for attention; at most one `primary` per region. */
export type ButtonVariant = 'primary' | 'secondary' | 'ghost';

/** Class names of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant, extra = ''): string {
  return `button button-${variant} ${extra}`.trimEnd();
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  /** Shown after the text, for example a chevron. */
  readonly iconAfter?: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** True while what it started is under way: it keeps the focus, looks quiet and does nothing. */
  readonly isPending?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
}

/** A button with a visible text; start the text with a verb. */
export function Button({
  children,
  variant = 'secondary',
  icon,
  iconAfter,
  className,
  isPending = false,
  onPress,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...rest}
      className={buttonClass(variant, className)}
      {...(isPending ? { 'data-pending': true } : {})}
      onPress={() => {
        if (!isPending) onPress?.();
      }}
    >
      {icon}
      <span className="button-text">{children}</span>
      {iconAfter}
    </AriaButton>
  );
}
