import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { ReactNode } from 'react';
import { useConnection } from '#collab/connectionStore.ts';
import { useMessages } from '#lib/language.ts';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { groupPeople } from './groupPeople.ts';

interface PresentPeopleProps {
  readonly gemeenten: readonly Gemeente[];
  /** Level of the headings with the municipalities. */
  readonly headingLevel: 2 | 3;
}

/** Who has the document open, by municipality and with their role. */
export function PresentPeople({ gemeenten, headingLevel }: PresentPeopleProps): ReactNode {
  const m = useMessages();
  const people = useConnection((state) => state.people);
  const groups = groupPeople(people, gemeenten);
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  if (groups.length === 0) return <p className="panel-empty">{m.document.presenceNone}</p>;
  return (
    <div className="people">
      {groups.map((group) => (
        <div key={group.gemeente?.slug ?? ''} className="people-group">
          <Heading className="people-group-head">
            {group.gemeente === null ? (
              m.roles.withoutGemeente
            ) : (
              <>
                <GemeenteMark gemeenten={gemeenten} slug={group.gemeente.slug} size={26} />
                {group.gemeente.naam}
              </>
            )}
          </Heading>
          <ul>
            {group.people.map((person) => (
              <li key={person.accountId}>
                <span>{person.self ? m.document.you(person.naam) : person.naam}</span>
                <span className="quiet">{m.roles.name[person.rol]}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
