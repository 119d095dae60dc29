import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

interface PopoverProps {
  /** Accessible name of the button. */
  readonly label: string;
  /** What the button shows. */
  readonly trigger: ReactNode;
  /** Class of the button; bare by default. */
  readonly triggerClassName?: string;
  readonly title: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a small titled panel beside it. Escape closes it and returns the focus. */
export function Popover({ label, trigger, triggerClassName, title, children }: PopoverProps): ReactNode {
  return (
    <DialogTrigger>
      <AriaButton className={triggerClassName ?? 'bare-button'} aria-label={label}>
        {trigger}
      </AriaButton>
      <AriaPopover className="popover popover-panel" placement="bottom end">
        <Dialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="popover-title">
                {title}
              </Heading>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
