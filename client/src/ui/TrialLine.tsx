import { FlaskConical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';

/** Says on every screen of the trial environment that its data are invented. */
export function TrialLine(): ReactNode {
  const m = useMessages();
  return (
    <footer className="trial">
      <FlaskConical size={15} aria-hidden="true" />
      {m.common.oefenomgeving}
    </footer>
  );
}
