import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

interface PopoverProps {
  /** Accessible name of the button. */
  readonly label: string;
  /** What the button shows; for the eye only. */
  readonly trigger: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** A button that opens a small titled panel beside it. Escape closes it and returns the focus. */
export function Popover({ label, trigger, title, children }: PopoverProps): ReactNode {
  return (
    <DialogTrigger>
      <AriaButton className="bare-button">
        <span className="visually-hidden">{label}</span>
        <span aria-hidden="true">{trigger}</span>
      </AriaButton>
      <AriaPopover className="popover popover-panel" placement="bottom end">
        <Dialog className="dialog">
          <Heading slot="title" className="popover-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
