import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Traject } from '@samenspraak/shared/http/trajecten';
import { Link } from '@tanstack/react-router';
import { Lock, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Button } from '#ui/Button.tsx';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { NewNotitieDialog } from './NewNotitieDialog.tsx';

interface NotitieRailProps {
  readonly traject: Traject;
  readonly notities: readonly DocumentResource[];
  /** Called when the reader chooses a notitie. */
  readonly onChoose: () => void;
  readonly onCreated: (document: DocumentResource) => void;
}

/** The private notities of the reader's municipality; nothing for people who act for none. */
export function NotitieRail({ traject, notities, onChoose, onCreated }: NotitieRailProps): ReactNode {
  const m = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const gemeente = traject.gemeenten.find(({ slug }) => slug === traject.gemeente);
  if (gemeente === undefined || (!traject.magNotitieMaken && notities.length === 0)) return null;
  return (
    <section className="rail-private" aria-labelledby="notities">
      <h2 id="notities">
        <GemeenteMark gemeenten={traject.gemeenten} slug={gemeente.slug} size={18} />
        {m.notitie.heading(gemeente.naam)}
      </h2>
      {notities.length === 0 ? <p className="quiet rail-private-empty">{m.notitie.empty}</p> : null}
      <ul className="rail-list">
        {notities.map((notitie) => (
          <li key={notitie.id}>
            <Link
              className="rail-link"
              to="/traject/$trajectId/document/$documentId"
              params={{ trajectId: traject.id, documentId: notitie.id }}
              onClick={onChoose}
            >
              <Lock size={15} aria-hidden="true" />
              <span className="rail-link-name">{notitie.titel}</span>
            </Link>
          </li>
        ))}
      </ul>
      {traject.magNotitieMaken ? (
        <Button icon={<Plus size={17} aria-hidden="true" />} onPress={() => setIsOpen(true)}>
          {m.notitie.create}
        </Button>
      ) : null}
      <NewNotitieDialog
        trajectId={traject.id}
        gemeente={gemeente.naam}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        onCreated={(document) => {
          setIsOpen(false);
          onCreated(document);
        }}
      />
    </section>
  );
}
