import { useState, type ReactNode } from 'react';
import { TextArea } from '#ui/TextField.tsx';

interface DoelFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  /** Whether it takes a whole row, because what people write in it is a sentence. */
  readonly isWide: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * One field of a goal. Keeps what is being typed beside what the document says, so that a trailing space survives;
 * a change of the same field by a colleague, or an undo, takes its place.
 */
export function DoelField({ label, value, isReadOnly, isWide, onChange }: DoelFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (draft !== null && draft.trim() !== value.trim()) setDraft(null);
  }
  return (
    <div data-wide={isWide ? '' : undefined}>
      <TextArea
        label={label}
        rows={1}
        value={draft ?? value}
        isReadOnly={isReadOnly}
        maxLength={500}
        onChange={(typed) => {
          // The box grows with its text, but the value is one line.
          const next = typed.replaceAll(/\s*\n\s*/g, ' ');
          setDraft(next);
          onChange(next);
        }}
      />
    </div>
  );
}
