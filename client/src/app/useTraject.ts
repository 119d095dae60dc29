import type { DocumentResource } from '@samenspraak/shared/http/documenten';
import type { Ik, Traject } from '@samenspraak/shared/http/trajecten';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ikQuery } from '#features/account/index.ts';
import { documentenQuery, trajectenQuery } from '#features/traject/index.ts';

/** Everything about the traject in the address, as its reader may see it. */
export interface TrajectOnScreen {
  readonly ik: Ik;
  /** Undefined when the reader takes no part in it, or it does not exist. */
  readonly traject: Traject | undefined;
  readonly documenten: readonly DocumentResource[];
  readonly visiedocument: DocumentResource | undefined;
}

/** Reads the traject in the address; only on screens under `/traject/$trajectId`. */
export function useTraject(): TrajectOnScreen {
  const { trajectId } = useParams({ from: '/traject/$trajectId' });
  const { data: ik } = useSuspenseQuery(ikQuery);
  const { data: trajecten } = useSuspenseQuery(trajectenQuery);
  const { data: documenten } = useSuspenseQuery(documentenQuery(trajectId));
  return {
    ik,
    traject: trajecten.find(({ id }) => id === trajectId),
    documenten,
    visiedocument: documenten.find(({ soort }) => soort === 'visiedocument'),
  };
}
