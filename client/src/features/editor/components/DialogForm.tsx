import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useMessages } from '#lib/language.ts';

interface DialogFormProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** A second action, beside submitting and cancelling. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog with fields: Enter submits, Escape cancels. */
export function DialogForm({
  title,
  submitLabel,
  onSubmit,
  onClose,
  extra,
  children,
}: DialogFormProps): ReactNode {
  const m = useMessages().common;
  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <div className="form-actions">
          <Button variant="primary" type="submit">
            {submitLabel}
          </Button>
          {extra}
          <Button onPress={onClose}>{m.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
