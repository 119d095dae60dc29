import { FileText, Rows3, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { useMessages } from '#lib/language.ts';
import { onePerAccount } from './groupPeople.ts';
import { PANES, usePane } from './paneStore.ts';

const ICONS = { steps: Rows3, main: FileText, people: UsersRound } as const;

/** Chooses what a narrow screen shows; hidden on a wide one. */
export function BottomBar({ hasDocument }: { readonly hasDocument: boolean }): ReactNode {
  const m = useMessages();
  const { pane, show } = usePane();
  const present = useConnection((state) => onePerAccount(state.people).length);
  const panes = hasDocument ? PANES : PANES.filter((id) => id !== 'people');
  return (
    <nav className="bottombar" aria-label={m.document.panes}>
      <ul>
        {panes.map((id) => {
          const Icon = ICONS[id];
          return (
            <li key={id}>
              <button type="button" aria-pressed={pane === id} onClick={() => show(id)}>
                <Icon size={21} aria-hidden="true" />
                <span>{id === 'main' && !hasDocument ? m.traject.stepContent : m.document.pane[id]}</span>
                {id === 'people' && present > 0 ? <span className="bottombar-count">{present}</span> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
