import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { paletteOf } from '#ui/gemeenteShapes.ts';
import { useGemeenten } from './GemeentenContext.ts';

/** The answer slot of one municipality, marked with its colour, shape and name. */
export function AntwoordView({ node }: NodeViewProps): ReactNode {
  const m = useMessages().editor.partnervraag;
  const gemeenten = useGemeenten();
  const gemeente = gemeenten.find(({ slug }) => slug === node.attrs['gemeente']);
  const naam = gemeente?.naam ?? m.unknownGemeente;
  const empty = node.textContent.trim() === '';
  return (
    <NodeViewWrapper
      className="antwoord"
      data-palet={gemeente === undefined ? undefined : paletteOf(gemeenten, gemeente.slug)}
      data-leeg={empty}
    >
      <div className="antwoord-head" contentEditable={false}>
        {gemeente === undefined ? null : (
          <GemeenteMark gemeenten={gemeenten} slug={gemeente.slug} size={18} />
        )}
        <span>{m.antwoord(naam)}</span>
        {empty ? <span className="antwoord-empty">{m.empty}</span> : null}
      </div>
      <NodeViewContent className="antwoord-body" />
    </NodeViewWrapper>
  );
}
