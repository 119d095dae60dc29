import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import { Target } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { setNodeField } from '#features/editor/commands/setNodeField.ts';
import { useMessages } from '#lib/language.ts';
import { Select } from '#ui/Select.tsx';
import { CardHead } from './CardHead.tsx';
import { DoelField } from './DoelField.tsx';

const KS = ['kwaliteit', 'kwetsbaarheid', 'kosten'] as const;
const NO_K = 'geen';

/** The fields beside the k, in the order of the card; the reason stands where there is no baseline. */
const FIELDS = [
  'indicator',
  'eenheid',
  'nulmetingWaarde',
  'nulmetingDatum',
  'nulmetingBron',
  'nulmetingReden',
  'streefwaarde',
  'streefdatum',
  'eigenaar',
] as const;

const WIDE: ReadonlySet<string> = new Set(['indicator', 'nulmetingBron', 'nulmetingReden']);

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A goal: what is to be reached, in words, and the fields by which it will be measured. */
export function DoelView(card: NodeViewProps): ReactNode {
  const { node, editor, getPos } = card;
  const m = useMessages().editor.doel;
  const readOnly = useConnection((state) => state.readOnly);
  const { k, nulmetingWaarde } = node.attrs;
  const set = (field: string, value: string): void => setNodeField(editor, getPos(), field, value);
  const options = [
    { id: NO_K, label: m.kNone },
    ...KS.map((id) => ({ id: id as string, label: m.ks[id] })),
    // A k that the traject added is shown as it was written.
    ...(isFilled(k) && !KS.some((known) => known === k) ? [{ id: k, label: k }] : []),
  ];
  return (
    <NodeViewWrapper className="doel">
      <CardHead
        icon={<Target size={16} aria-hidden="true" />}
        title={m.title}
        removeLabel={m.remove}
        card={card}
      />
      <NodeViewContent className="doel-statement" />
      <div className="doel-fields" contentEditable={false}>
        <Select
          label={m.k}
          options={options}
          value={isFilled(k) ? k : NO_K}
          isDisabled={readOnly}
          onChange={(id) => set('k', id === NO_K ? '' : id)}
        />
        {FIELDS.filter((field) => field !== 'nulmetingReden' || !isFilled(nulmetingWaarde)).map((field) => {
          const value: unknown = node.attrs[field];
          return (
            <DoelField
              key={field}
              id={`${String(node.attrs['id'])}/${field}`}
              label={m[field]}
              value={isFilled(value) ? value : ''}
              isReadOnly={readOnly}
              isWide={WIDE.has(field)}
              onChange={(text) => set(field, text)}
            />
          );
        })}
      </div>
    </NodeViewWrapper>
  );
}
