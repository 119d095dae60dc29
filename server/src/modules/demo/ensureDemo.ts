import { documentIdSchema, trajectIdSchema } from '@samenspraak/shared/protocol/documentId';
import type { TextNodeJson } from '@samenspraak/shared/text/textJson';
import type { GemeenteSlug } from '@samenspraak/shared/traject/gemeente';
import type { StartText } from '#modules/documenten/documentTexts';
import { randomId } from '#platform/randomId';
import type { DocumentRecord, Repositories, TrajectRecord } from '#store/repositories';
import { DEMO_GEMEENTEN, DEMO_PEOPLE } from './people.ts';

/** A document of the trial traject, as it should be there. */
export interface DemoDocument {
  readonly soort: DocumentRecord['soort'];
  readonly gemeente: GemeenteSlug | null;
  readonly titel: string;
  /** The first text. */
  readonly text: TextNodeJson;
}

/** What making the trial traject takes. */
export interface DemoPorts {
  readonly repositories: Repositories;
  readonly documents: readonly DemoDocument[];
  readonly startText: StartText;
  readonly nowMs: () => number;
}

/**
 * Makes the trial traject with its people and documents, once: what is there stays as it is, what a crash left
 * out is made now. Texts go first, so that a document that can be found always has its text.
 */
export async function ensureDemo({ repositories, documents, startText, nowMs }: DemoPorts): Promise<void> {
  const traject = (await findDemo(repositories)) ?? (await createDemo(repositories, nowMs()));
  const present = await repositories.documents.ofTraject(traject.id);
  for (const wanted of documents) {
    if (present.some((document) => isSame(document, wanted))) continue;
    const id = documentIdSchema.parse(randomId());
    const { soort, gemeente, titel } = wanted;
    await startText(id, wanted.text);
    await repositories.documents.create({
      id,
      trajectId: traject.id,
      soort,
      gemeente,
      titel,
      createdAtMs: nowMs(),
      createdBy: null,
    });
  }
}

/** The server makes one document of a kind for a municipality; what people made is never taken for it. */
function isSame(document: DocumentRecord, wanted: DemoDocument): boolean {
  return (
    document.createdBy === null && document.soort === wanted.soort && document.gemeente === wanted.gemeente
  );
}

async function findDemo({ trajecten }: Repositories): Promise<TrajectRecord | undefined> {
  return (await trajecten.all()).find((traject) => traject.demo);
}

async function createDemo(
  { accounts, trajecten }: Repositories,
  createdAtMs: number,
): Promise<TrajectRecord> {
  for (const { id, naam } of DEMO_PEOPLE) await accounts.save({ id, naam, createdAtMs });
  const traject: TrajectRecord = {
    id: trajectIdSchema.parse(randomId()),
    naam: 'Samenwerking Wijchen, Druten en Beuningen',
    gemeenten: DEMO_GEMEENTEN,
    huidigeStap: 3,
    raadLeestLive: true,
    demo: true,
  };
  const memberships = DEMO_PEOPLE.map(({ id, rol, gemeente }) => ({
    trajectId: traject.id,
    accountId: id,
    capacity: { rol, gemeente: gemeente?.slug ?? null },
  }));
  await trajecten.create(traject, memberships);
  return traject;
}
