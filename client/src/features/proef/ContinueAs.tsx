import type { ProefPersoon } from '@samenspraak/shared/http/proef';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';
import { Button } from '#ui/Button.tsx';
import { GemeenteMark } from '#ui/GemeenteMark.tsx';
import { signInAs } from './api.ts';
import { addressOfChoice } from './personHost.ts';

interface ContinueAsProps {
  readonly person: ProefPersoon;
  /** Path to go to once signed in. */
  readonly returnTo: string;
}

/** On a person's own host: one button that signs in as that person. */
export function ContinueAs({ person, returnTo }: ContinueAsProps): ReactNode {
  const m = useMessages();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const proceed = async (): Promise<void> => {
    setState('busy');
    try {
      await signInAs(person.id);
    } catch {
      setState('failed');
      return;
    }
    queryClient.clear();
    await navigate({ href: returnTo });
  };

  const role = m.roles.name[person.rol];
  return (
    <>
      <h1>{m.proef.title}</h1>
      <section className="card">
        <div className="card-head">
          <GemeenteMark
            gemeenten={person.gemeente === null ? [] : [person.gemeente]}
            slug={person.gemeente?.slug ?? null}
            size={34}
          />
          <div>
            <h2>{person.naam}</h2>
            <p className="quiet">
              {person.gemeente === null ? role : m.roles.withGemeente(role, person.gemeente.naam)}
            </p>
          </div>
        </div>
        <p>{m.roles.may[person.rol]}</p>
        <div className="actions">
          <Button variant="primary" isPending={state === 'busy'} onPress={() => void proceed()}>
            {m.proef.asPerson(person.naam)}
          </Button>
          <a href={addressOfChoice(window.location)}>{m.proef.choose}</a>
        </div>
        {state === 'failed' ? (
          <p className="field-error" role="alert">
            {m.proef.failed}
          </p>
        ) : null}
      </section>
      <p>{m.proef.lead}</p>
    </>
  );
}
