import type { TrajectId } from '@samenspraak/shared/protocol/documentId';
import type { Gemeente } from '@samenspraak/shared/traject/gemeente';
import type { z } from 'zod';
import type { Membership, TrajectRecord, TrajectRepository } from '#store/repositories';
import type { StatementExecutor } from '#store/sqlite/sqlStatement';
import { queries, rowsOf, write } from './queries.ts';
import { gemeenteRowSchema, membershipRowSchema, trajectRowSchema } from './rows.ts';

const trajecten = queries
  .selectFrom('traject')
  .select(['id', 'naam', 'huidige_stap as huidigeStap', 'raad_leest_live as raadLeestLive', 'demo'])
  .orderBy('naam')
  .orderBy('id');
const gemeenten = queries
  .selectFrom('traject_gemeente')
  .select(['traject_id as trajectId', 'slug', 'naam', 'code', 'letter', 'vorm'])
  .orderBy('position');
const memberships = queries
  .selectFrom('membership')
  .select(['traject_id as trajectId', 'account_id as accountId', 'rol', 'gemeente'])
  .orderBy('account_id')
  .orderBy('traject_id')
  .orderBy('rol');

/** Trajecten over SQL. */
export function trajectRepository(executor: StatementExecutor): TrajectRepository {
  async function select(id: TrajectId | null): Promise<readonly TrajectRecord[]> {
    const [rows, gemeenteRows] = await Promise.all([
      rowsOf(executor, id === null ? trajecten : trajecten.where('id', '=', id), trajectRowSchema),
      rowsOf(executor, id === null ? gemeenten : gemeenten.where('traject_id', '=', id), gemeenteRowSchema),
    ]);
    const gemeentenOf = Map.groupBy(gemeenteRows, ({ trajectId }) => trajectId);
    return rows.map((row) => trajectOf(row, gemeentenOf.get(row.id) ?? []));
  }
  return {
    find: async (id) => (await select(id))[0] ?? null,
    all: () => select(null),
    create: (traject, members) => write(executor, ...creation(traject, members)),
    memberships: (trajectId) =>
      rowsOf(executor, memberships.where('traject_id', '=', trajectId), membershipRowSchema),
    membershipsOf: (accountId) =>
      rowsOf(executor, memberships.where('account_id', '=', accountId), membershipRowSchema),
  };
}

function trajectOf(row: z.infer<typeof trajectRowSchema>, gemeenten: readonly Gemeente[]): TrajectRecord {
  return {
    ...row,
    gemeenten: gemeenten.map(({ slug, naam, code, letter, vorm }) => ({ slug, naam, code, letter, vorm })),
  };
}

function creation(traject: TrajectRecord, members: readonly Membership[]) {
  const { id, naam, huidigeStap, raadLeestLive, demo } = traject;
  return [
    queries.insertInto('traject').values({
      id,
      naam,
      huidige_stap: huidigeStap,
      raad_leest_live: Number(raadLeestLive),
      demo: Number(demo),
    }),
    ...traject.gemeenten.map((gemeente, position) =>
      queries.insertInto('traject_gemeente').values({ traject_id: id, position, ...gemeente }),
    ),
    ...members.map(({ trajectId, accountId, capacity }) =>
      queries.insertInto('membership').values({ traject_id: trajectId, account_id: accountId, ...capacity }),
    ),
  ];
}
