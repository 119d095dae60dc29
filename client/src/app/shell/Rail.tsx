import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Traject } from '@samenspraak/shared/http/trajecten';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotitieRail } from '#features/notities/index.ts';
import { documentenQuery, StepRail } from '#features/traject/index.ts';
import { SectionList, showMain } from '#features/workspace/index.ts';
import { useMessages } from '#lib/language.ts';

/** The step to which the visiedocument belongs. */
const VISIE_STEP = 3;

interface RailProps {
  readonly traject: Traject;
  readonly documenten: readonly DocumentResource[];
  /** The document on screen, if any. */
  readonly document: DocumentResource | undefined;
}

/** The way through the traject: steps, sections of the visiedocument, and the own private notities. */
export function Rail({ traject, documenten, document }: RailProps): ReactNode {
  const m = useMessages();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const visiedocument = documenten.find(({ soort }) => soort === 'visiedocument');
  const isVisieOpen = document !== undefined && document.id === visiedocument?.id;

  const open = async (created: DocumentResource): Promise<void> => {
    await queryClient.invalidateQueries(documentenQuery(traject.id));
    showMain();
    await navigate({
      to: '/traject/$trajectId/document/$documentId',
      params: { trajectId: traject.id, documentId: created.id },
    });
  };

  return (
    <nav className="rail" aria-label={m.traject.rail}>
      <StepRail
        traject={traject}
        openStep={isVisieOpen ? VISIE_STEP : null}
        under={
          visiedocument === undefined
            ? {}
            : {
                [VISIE_STEP]: (
                  <SectionList traject={traject} visiedocument={visiedocument} isOpen={isVisieOpen} />
                ),
              }
        }
        onChoose={showMain}
      />
      <NotitieRail
        traject={traject}
        notities={documenten.filter(({ soort }) => soort === 'notitie')}
        onChoose={showMain}
        onCreated={(created) => void open(created)}
      />
    </nav>
  );
}
