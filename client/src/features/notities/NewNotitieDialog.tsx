import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { TrajectId } from '@samenspraak/shared/protocol/documentId';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { createNotitie } from './api.ts';
import { titleProblem } from './titleProblem.ts';

interface NewNotitieDialogProps {
  readonly trajectId: TrajectId;
  /** Name of the municipality that the notitie will belong to. */
  readonly gemeente: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onCreated: (document: DocumentResource) => void;
}

/** Asks for a title and creates a private notitie. */
export function NewNotitieDialog({
  isOpen,
  onOpenChange,
  gemeente,
  ...form
}: NewNotitieDialogProps): ReactNode {
  const m = useMessages();
  return (
    <Dialog title={m.notitie.createTitle} isOpen={isOpen} onOpenChange={onOpenChange}>
      <p className="dialog-text">{m.notitie.createExplain(gemeente)}</p>
      <NewNotitieForm {...form} onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface NewNotitieFormProps {
  readonly trajectId: TrajectId;
  readonly onCreated: (document: DocumentResource) => void;
  readonly onCancel: () => void;
}

function NewNotitieForm({ trajectId, onCreated, onCancel }: NewNotitieFormProps): ReactNode {
  const m = useMessages();
  const [titel, setTitel] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const creation = useMutation({ mutationFn: () => createNotitie(trajectId, titel), onSuccess: onCreated });
  const problem = titleProblem(titel);
  const errors = { missing: m.notitie.titleMissing, tooLong: m.notitie.titleTooLong };
  const isWrong = wasSent && problem !== null;

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWasSent(true);
        if (problem === null && !creation.isPending) creation.mutate();
      }}
    >
      <TextField
        label={m.notitie.title}
        hint={m.notitie.titleHint}
        value={titel}
        onChange={setTitel}
        isRequired
        autoFocus
        error={isWrong ? errors[problem] : undefined}
      />
      {creation.isError ? (
        <p className="field-error" role="alert">
          {m.notitie.failed}
        </p>
      ) : null}
      <div className="form-actions">
        <Button variant="primary" type="submit" isPending={creation.isPending}>
          {m.notitie.submit}
        </Button>
        <Button onPress={onCancel}>{m.common.cancel}</Button>
      </div>
    </form>
  );
}
