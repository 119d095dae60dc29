import { useState, type ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { useMessages } from '#lib/language.ts';
import { paletteOf } from '#ui/gemeenteShapes.ts';
import { TextArea } from '#ui/TextField.tsx';
import { otherInField } from '../otherInField.ts';
import { useTellField } from './FieldContext.ts';
import { useGemeenten } from './GemeentenContext.ts';

interface DoelFieldProps {
  /** Tells the field apart from every other in the document. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  /** Whether it takes a whole row, because what people write in it is a sentence. */
  readonly isWide: boolean;
  readonly onChange: (value: string) => void;
}

/**
 * One field of a goal. Keeps what is being typed beside what the document says, so that a trailing space survives;
 * a change of the same field by a colleague, or an undo, takes its place. While a colleague writes in it, it only shows.
 */
export function DoelField({ id, label, value, isReadOnly, isWide, onChange }: DoelFieldProps): ReactNode {
  const m = useMessages().editor.doel;
  const gemeenten = useGemeenten();
  const tellField = useTellField();
  const writer = useConnection((state) => otherInField(state.people, id));
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (draft !== null && draft.trim() !== value.trim()) setDraft(null);
  }
  return (
    <div
      className="doel-field"
      data-wide={isWide ? '' : undefined}
      data-palet={writer === null ? undefined : (paletteOf(gemeenten, writer.gemeente) ?? '')}
    >
      {writer === null ? null : <span className="doel-field-writer">{m.writes(firstName(writer.naam))}</span>}
      <TextArea
        label={label}
        rows={1}
        value={draft ?? value}
        isReadOnly={isReadOnly || writer !== null}
        onFocusChange={(isFocused) => tellField(isFocused && !isReadOnly && writer === null ? id : null)}
        maxLength={500}
        onChange={(typed) => {
          // The box grows with its text, but the value is one line.
          const next = typed.replaceAll(/\s*\n\s*/g, ' ');
          setDraft(next);
          tellField(id);
          onChange(next);
        }}
      />
    </div>
  );
}

/** A label has room for no more; the whole name is in the list of people present. */
function firstName(naam: string): string {
  return naam.split(' ')[0] ?? naam;
}
