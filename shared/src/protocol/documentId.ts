import { z } from 'zod';

/** Shape of every id that the server makes: 26 characters of lower-case base32 (130 random bits), so it cannot be guessed. */
export const randomIdSchema = z.string().regex(/^[a-z2-7]{26}$/);

/** Id of a Yjs document; the last part of its sync path `/sync/<documentId>`. */
export const documentIdSchema = randomIdSchema.brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentIdSchema>;

/** Id of a traject. */
export const trajectIdSchema = randomIdSchema.brand<'TrajectId'>();
export type TrajectId = z.infer<typeof trajectIdSchema>;

/** Id of an account; demo accounts use their readable name (`wijchen-woordvoerder`). */
export const accountIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .brand<'AccountId'>();
export type AccountId = z.infer<typeof accountIdSchema>;
