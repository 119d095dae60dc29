import { documentenSchema, type DocumentResource } from '@samenspraak/shared/http/documenten';
import { trajectenSchema, type Traject } from '@samenspraak/shared/http/trajecten';
import type { TrajectId } from '@samenspraak/shared/protocol/documentId';
import { queryOptions } from '@tanstack/react-query';
import { api } from '#lib/api.ts';
import { readAnswer } from '#lib/http.ts';

/** The trajecten that the reader takes part in. */
export const trajectenQuery = queryOptions({
  queryKey: ['trajecten'],
  queryFn: ({ signal }): Promise<readonly Traject[]> =>
    readAnswer(api.api.v1.trajecten.$get({}, { init: { signal } }), trajectenSchema),
});

/** The documents of a traject that the reader may open. */
export const documentenQuery = (trajectId: TrajectId) =>
  queryOptions({
    queryKey: ['trajecten', trajectId, 'documenten'],
    queryFn: ({ signal }): Promise<readonly DocumentResource[]> =>
      readAnswer(
        api.api.v1.trajecten[':id'].documenten.$get({ param: { id: trajectId } }, { init: { signal } }),
        documentenSchema,
      ),
  });
