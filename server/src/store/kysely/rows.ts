import { accountIdSchema, documentIdSchema, trajectIdSchema } from '@samenspraak/shared/protocol/documentId';
import { DOCUMENT_SOORTEN } from '@samenspraak/shared/traject/access';
import { gemeenteSchema, gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import { rolSchema } from '@samenspraak/shared/traject/roles';
import { z } from 'zod';

const timeMsSchema = z.int().nonnegative();
const flagSchema = z.literal([0, 1]).transform((value) => value === 1);

/** Rows of `account`. */
export const accountRowSchema = z.object({
  id: accountIdSchema,
  naam: z.string(),
  createdAtMs: timeMsSchema,
});

/** Rows of `session`. */
export const sessionRowSchema = z.object({
  tokenHash: z.string(),
  accountId: accountIdSchema,
  createdAtMs: timeMsSchema,
  expiresAtMs: timeMsSchema,
});

/** Rows of `traject`. */
export const trajectRowSchema = z.object({
  id: trajectIdSchema,
  naam: z.string(),
  huidigeStap: z.int().min(1).max(6),
  raadLeestLive: flagSchema,
  demo: flagSchema,
});

/** Rows of `traject_gemeente`. */
export const gemeenteRowSchema = gemeenteSchema.extend({ trajectId: trajectIdSchema });

/** Rows of `membership`. */
export const membershipRowSchema = z
  .object({
    trajectId: trajectIdSchema,
    accountId: accountIdSchema,
    rol: rolSchema,
    gemeente: gemeenteSlugSchema.nullable(),
  })
  .transform(({ trajectId, accountId, rol, gemeente }) => ({
    trajectId,
    accountId,
    capacity: { rol, gemeente },
  }));

/** Rows of `document`. */
export const documentRowSchema = z.object({
  id: documentIdSchema,
  trajectId: trajectIdSchema,
  soort: z.enum(DOCUMENT_SOORTEN),
  titel: z.string(),
  gemeente: gemeenteSlugSchema.nullable(),
  createdAtMs: timeMsSchema,
  createdBy: accountIdSchema.nullable(),
});
