import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Traject } from '@samenspraak/shared/http/trajecten';
import { Link, useLinkProps } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { useOutline, type OutlineSection } from '#features/editor/index.ts';
import { useMessages } from '#lib/language.ts';
import type { Messages } from '#lib/messages/types.ts';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { gemeentenInSection } from './groupPeople.ts';
import { showMain } from './paneStore.ts';

interface SectionListProps {
  readonly traject: Traject;
  readonly visiedocument: DocumentResource;
  /** Whether the visiedocument is the document on screen: only then its sections are known. */
  readonly isOpen: boolean;
}

/** The visiedocument under its step, with its sections, their state and who is in them now. */
export function SectionList({ traject, visiedocument, isOpen }: SectionListProps): ReactNode {
  const sections = useOutline((state) => state.sections);
  return (
    <ul className="rail-list">
      <li>
        <Link
          className="rail-link rail-link-document"
          to="/traject/$trajectId/document/$documentId"
          params={{ trajectId: traject.id, documentId: visiedocument.id }}
          activeOptions={{ includeSearch: false }}
          onClick={showMain}
        >
          <FileText size={16} aria-hidden="true" />
          <span className="rail-link-name">{visiedocument.titel}</span>
        </Link>
      </li>
      {isOpen
        ? sections.map((section, place) => (
            <SectionItem
              key={section.id}
              section={section}
              number={place + 1}
              traject={traject}
              visiedocument={visiedocument}
            />
          ))
        : null}
    </ul>
  );
}

interface SectionItemProps {
  readonly section: OutlineSection;
  readonly number: number;
  readonly traject: Traject;
  readonly visiedocument: DocumentResource;
}

function SectionItem({ section, number, traject, visiedocument }: SectionItemProps): ReactNode {
  const m = useMessages();
  const isActive = useOutline((state) => state.active === section.id);
  const goToSection = useOutline((state) => state.goToSection);
  const people = useConnection((state) => state.people);
  const link = useLinkProps({
    to: '/traject/$trajectId/document/$documentId',
    params: { trajectId: traject.id, documentId: visiedocument.id },
    search: { sectie: section.id },
    replace: true,
    onClick: () => {
      showMain();
      goToSection(section.id);
    },
  });
  const present = gemeentenInSection(section.id, people, traject.gemeenten);
  return (
    <li>
      <a
        {...link}
        className="rail-link"
        // Where the reader is in the text, which the address follows a moment later.
        aria-current={isActive ? 'true' : undefined}
      >
        <span className="rail-link-number">{number}</span>
        <span className="rail-link-name">
          {section.titel || m.document.untitled}
          <span className="rail-link-state">{stateOf(section, m)}</span>
        </span>
        {present.length === 0 ? null : (
          <span className="rail-marks">
            {present.map(({ slug }) => (
              <GemeenteMark key={slug} gemeenten={traject.gemeenten} slug={slug} size={12} />
            ))}
            <span className="visually-hidden">
              {m.document.sectionPresent(present.map(({ naam }) => naam).join(', '))}
            </span>
          </span>
        )}
      </a>
    </li>
  );
}

function stateOf(section: OutlineSection, m: Messages): string {
  if (section.leeg) return m.document.sectionEmpty;
  return section.openAntwoorden > 0 ? m.document.sectionOpen(section.openAntwoorden) : m.document.sectionBusy;
}
