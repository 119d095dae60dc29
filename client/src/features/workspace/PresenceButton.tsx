import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { ReactNode } from 'react';
import { useConnection, type PresentPerson } from '#collab/connectionStore.ts';
import { useMessages } from '#lib/language.ts';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { paletteOf } from '#ui/gemeenteShapes.ts';
import { Popover } from '#ui/Popover.tsx';
import { initialsOf, onePerAccount } from './groupPeople.ts';
import { PresentPeople } from './PresentPeople.tsx';

const MOST_AVATARS = 4;

/** The people who are here as small circles; opens the list with names and roles. */
export function PresenceButton({ gemeenten }: { readonly gemeenten: readonly Gemeente[] }): ReactNode {
  const m = useMessages();
  const people = onePerAccount(useConnection((state) => state.people));
  if (people.length === 0) return null;
  const shown = people.slice(0, MOST_AVATARS);
  const more = people.length - shown.length;
  return (
    <Popover
      label={m.document.presence(people.length)}
      title={m.document.presenceTitle}
      trigger={
        <span className="avatars">
          {shown.map((person) => (
            <Avatar key={person.accountId} person={person} gemeenten={gemeenten} />
          ))}
          {more > 0 ? <span className="avatars-more">{`+${more}`}</span> : null}
        </span>
      }
    >
      <PresentPeople gemeenten={gemeenten} headingLevel={3} />
    </Popover>
  );
}

interface AvatarProps {
  readonly person: PresentPerson;
  readonly gemeenten: readonly Gemeente[];
}

function Avatar({ person, gemeenten }: AvatarProps): ReactNode {
  return (
    <span className="avatar" data-palet={paletteOf(gemeenten, person.gemeente)}>
      {initialsOf(person.naam)}
      <span className="avatar-mark">
        <GemeenteMark gemeenten={gemeenten} slug={person.gemeente} size={15} />
      </span>
    </span>
  );
}
