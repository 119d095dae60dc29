import { useState, type ReactNode } from 'react';
import { TextField } from '#ui/TextField.tsx';

interface DoelFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * One field of a goal. Keeps what is being typed beside what the document says, so that a trailing space survives;
 * a change of the same field by a colleague, or an undo, takes its place.
 */
export function DoelField({ label, value, isReadOnly, onChange }: DoelFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (draft !== null && draft.trim() !== value.trim()) setDraft(null);
  }
  return (
    <TextField
      label={label}
      value={draft ?? value}
      isReadOnly={isReadOnly}
      maxLength={500}
      onChange={(next) => {
        setDraft(next);
        onChange(next);
      }}
    />
  );
}
