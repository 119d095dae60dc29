import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { Page } from '#ui/Page.tsx';
import { trialPeopleQuery } from './api.ts';
import { ChoosePerson } from './ChoosePerson.tsx';
import { ContinueAs } from './ContinueAs.tsx';
import { addressOfChoice, personOfHost } from './personHost.ts';

/** `/proef`: where people of the trial environment are chosen and sign in. Opening it never signs anybody in. */
export function ProefPage(): ReactNode {
  const m = useMessages();
  usePageTitle(m.proef.title);
  const { data: people } = useSuspenseQuery(trialPeopleQuery);
  const { terug } = useSearch({ from: '/proef' });
  const hostPerson = personOfHost(window.location.hostname);
  const person = people.find(({ id }) => id === hostPerson);

  if (people.length === 0) {
    return (
      <Page trial={false} narrow>
        <h1>{m.proef.absentTitle}</h1>
        <p className="lead">{m.proef.absent}</p>
      </Page>
    );
  }
  if (hostPerson === null) {
    return (
      <Page trial>
        <ChoosePerson people={people} />
      </Page>
    );
  }
  return (
    <Page trial narrow>
      {person === undefined ? (
        <UnknownPerson name={hostPerson} />
      ) : (
        <ContinueAs person={person} returnTo={terug ?? '/'} />
      )}
    </Page>
  );
}

function UnknownPerson({ name }: { readonly name: string }): ReactNode {
  const m = useMessages();
  return (
    <>
      <h1>{m.proef.unknownTitle}</h1>
      <p className="lead">{m.proef.unknown(name)}</p>
      <p>
        <a href={addressOfChoice(window.location)}>{m.proef.choose}</a>
      </p>
    </>
  );
}
