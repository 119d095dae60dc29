import { accountIdSchema } from '@samenspraak/shared/protocol/documentId';
import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import { rolSchema } from '@samenspraak/shared/traject/roles';
import { z } from 'zod';

const sequenceSchema = z.int().nonnegative();
const bytesSchema = z.instanceof(Uint8Array);

/** A row of `log_head`. */
export const headRowSchema = z.object({ sequence: sequenceSchema, chainHash: bytesSchema });

/** A row of `log_snapshot`. */
export const snapshotRowSchema = headRowSchema.extend({ bytes: bytesSchema, checksum: z.int() });

/** A row of `log_update`. */
export const updateRowSchema = headRowSchema.extend({
  update: bytesSchema,
  checksum: z.int(),
  author: accountIdSchema.nullable(),
  storedAtMs: z.int(),
});

/** A row of `log_claim`. */
export const claimRowSchema = z
  .object({
    clientId: z.int().nonnegative(),
    accountId: accountIdSchema,
    rol: rolSchema,
    gemeente: gemeenteSlugSchema.nullable(),
  })
  .transform(({ clientId, accountId, rol, gemeente }) => ({
    clientId,
    accountId,
    capacity: { rol, gemeente },
  }));
