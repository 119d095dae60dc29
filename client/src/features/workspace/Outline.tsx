import type { ReactNode } from 'react';
import { useOutline } from '#features/editor/index.ts';
import { useMessages } from '#lib/language.ts';
import { showMain } from './paneStore.ts';

/** The subheadings of the section that the reader is in. */
export function Outline(): ReactNode {
  const m = useMessages();
  const active = useOutline((state) => state.sections.find(({ id }) => id === state.active));
  const headings = useOutline((state) => state.headings);
  const goToBlock = useOutline((state) => state.goToBlock);
  return (
    <section className="panel-section" aria-labelledby="outline-title">
      {active === undefined ? null : <p className="quiet panel-kicker">{m.document.outlineTitle}</p>}
      <h2 className="panel-title" id="outline-title">
        {active === undefined ? m.document.outlineTitle : active.titel || m.document.untitled}
      </h2>
      {active === undefined ? <p className="panel-empty">{m.document.outlineNone}</p> : null}
      {active !== undefined && headings.length === 0 ? (
        <p className="panel-empty">{m.document.outlineEmpty}</p>
      ) : null}
      <ul className="outline-list">
        {headings.map((heading) => (
          <li key={heading.id} data-level={heading.level}>
            <button
              type="button"
              className="outline-link"
              onClick={() => {
                showMain();
                goToBlock(heading.id);
              }}
            >
              {heading.tekst}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
