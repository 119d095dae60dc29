import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Traject } from '@samenspraak/shared/http/trajecten';
import type { Phase } from '@samenspraak/shared/phases/phase';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '#lib/language.ts';
import { usePageTitle } from '#lib/usePageTitle.ts';
import { buttonClass } from '#ui/Button.tsx';
import { CodedList } from './CodedList.tsx';
import { stepName } from './stepName.ts';
import { StepRoutes } from './StepRoutes.tsx';
import { stepState } from './stepState.ts';

interface StepPageProps {
  readonly phase: Phase;
  readonly traject: Traject;
  /** The document that belongs to this step, if the reader may open it. */
  readonly document: DocumentResource | undefined;
}

/** One step of the stappenplan to read: its aim, its questions, what it yields, and where it leads. */
export function StepPage({ phase, traject, document }: StepPageProps): ReactNode {
  const { language, messages: m } = useLanguage();
  usePageTitle(stepName(m, phase.nr), traject.naam);
  const state = stepState(phase.nr, traject.huidigeStap);
  return (
    <article className="step-page">
      <p className="step-kicker quiet">
        {m.traject.progress(phase.nr)}
        <span className="pill" data-state={state}>
          {m.traject.state[state]}
        </span>
      </p>
      <h1>{stepName(m, phase.nr)}</h1>
      {language === 'nl' ? null : <p className="quiet step-language">{m.traject.contentInDutch}</p>}
      {phase.doel.map((paragraph, place) => (
        <p key={paragraph} lang="nl" className={place === 0 ? 'lead' : undefined}>
          {paragraph}
        </p>
      ))}
      {document === undefined ? null : (
        <p className="step-open">
          <Link
            to="/traject/$trajectId/document/$documentId"
            params={{ trajectId: traject.id, documentId: document.id }}
            className={buttonClass('primary')}
          >
            <FileText size={17} aria-hidden="true" />
            {m.traject.openVisiedocument}
          </Link>
        </p>
      )}
      {phase.groepen.map((group) => (
        <section key={group.titel} lang="nl">
          <h2>{group.titel}</h2>
          {group.inleiding === undefined ? null : <p>{group.inleiding}</p>}
          <CodedList points={group.punten} />
        </section>
      ))}
      <section>
        <h2>{m.traject.results}</h2>
        <ul className="bullets" lang="nl">
          {phase.opbrengst.map((result) => (
            <li key={result}>{result}</li>
          ))}
        </ul>
      </section>
      <StepRoutes phase={phase} trajectId={traject.id} />
    </article>
  );
}
