import type { ProefPersoon } from '@samenspraak/shared/http/proef';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { peopleByGemeente } from './peopleByGemeente.ts';
import { addressOfPerson } from './personHost.ts';

/** Everybody of the trial environment, each a link to a host of their own in a new tab. */
export function ChoosePerson({ people }: { readonly people: readonly ProefPersoon[] }): ReactNode {
  const m = useMessages();
  const { groups, others } = peopleByGemeente(people);
  const gemeenten = groups.map(({ gemeente }) => gemeente);
  return (
    <>
      <h1>{m.proef.title}</h1>
      <p className="lead">{m.proef.lead}</p>
      <p>{m.proef.howTo}</p>
      <div className="card-grid">
        {groups.map((group) => (
          <section
            key={group.gemeente.slug}
            className="card"
            aria-labelledby={`groep-${group.gemeente.slug}`}
          >
            <div className="card-head">
              <GemeenteMark gemeenten={gemeenten} slug={group.gemeente.slug} size={28} />
              <h2 id={`groep-${group.gemeente.slug}`}>{group.gemeente.naam}</h2>
            </div>
            <PersonLinks people={group.people} />
          </section>
        ))}
      </div>
      {others.length === 0 ? null : (
        <section className="card" aria-labelledby="groep-anderen">
          <h2 id="groep-anderen">{m.proef.others}</h2>
          <PersonLinks people={others} isWide />
        </section>
      )}
    </>
  );
}

interface PersonLinksProps {
  readonly people: readonly ProefPersoon[];
  /** Puts the links beside each other where there is room. */
  readonly isWide?: boolean;
}

function PersonLinks({ people, isWide = false }: PersonLinksProps): ReactNode {
  const m = useMessages();
  return (
    <ul className={isWide ? 'card-grid' : 'stack'}>
      {people.map((person) => (
        <li key={person.id}>
          <a
            className="person-link"
            href={addressOfPerson(window.location, person.id)}
            target="_blank"
            rel="noopener"
          >
            <span>
              <strong>{person.naam}</strong>
              <span className="quiet">{m.roles.name[person.rol]}</span>
              <span className="visually-hidden">{`, ${m.proef.opensTab}`}</span>
            </span>
            <ExternalLink size={17} aria-hidden="true" />
          </a>
        </li>
      ))}
    </ul>
  );
}
