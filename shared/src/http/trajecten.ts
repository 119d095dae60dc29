import { z } from 'zod';
import { accountIdSchema, trajectIdSchema } from '../protocol/documentId.ts';
import { gemeenteSchema, gemeenteSlugSchema } from '../traject/gemeente.ts';
import { rolSchema } from '../traject/roles.ts';

/** `GET /api/v1/ik`: who is signed in. */
export const ikSchema = z.object({
  id: accountIdSchema,
  naam: z.string(),
  /** True in the trial environment; every screen and export then says "Oefenomgeving, verzonnen gegevens". */
  oefenomgeving: z.boolean(),
});
export type Ik = z.infer<typeof ikSchema>;

/** One item of `GET /api/v1/trajecten`, with the caller's own capacity in it. */
export const trajectSchema = z.object({
  id: trajectIdSchema,
  naam: z.string(),
  gemeenten: z.array(gemeenteSchema),
  /** Current step of the stappenplan, 1–6. */
  huidigeStap: z.int().min(1).max(6),
  rol: rolSchema,
  gemeente: gemeenteSlugSchema.nullable(),
  /** What the caller may create here. */
  magNotitieMaken: z.boolean(),
});
export type Traject = z.infer<typeof trajectSchema>;

/** `GET /api/v1/trajecten`. */
export const trajectenSchema = z.array(trajectSchema);
