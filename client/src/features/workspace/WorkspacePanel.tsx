import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Outline } from './Outline.tsx';
import { PresentPeople } from './PresentPeople.tsx';

/** The panel beside the sheet: who is here, and what the section holds. */
export function WorkspacePanel({ gemeenten }: { readonly gemeenten: readonly Gemeente[] }): ReactNode {
  const m = useMessages();
  return (
    // A region that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className="panel" aria-label={m.document.panel} tabIndex={0}>
      <section className="panel-section" aria-labelledby="presence-title">
        <h2 className="panel-title" id="presence-title">
          {m.document.presenceTitle}
        </h2>
        <PresentPeople gemeenten={gemeenten} headingLevel={3} />
      </section>
      <Outline />
    </aside>
  );
}
