import { z } from 'zod';
import { accountIdSchema } from '../protocol/documentId.ts';
import { gemeenteSchema } from '../traject/gemeente.ts';
import { rolSchema } from '../traject/roles.ts';

/** `POST /proef/aanmelden`, as JSON or as a form. */
export const aanmeldenSchema = z.object({ persoon: accountIdSchema });

/** One person of the trial environment, in `GET /proef/personen`. */
export const proefPersoonSchema = z.object({
  id: accountIdSchema,
  naam: z.string(),
  rol: rolSchema,
  gemeente: gemeenteSchema.nullable(),
});
export const proefPersonenSchema = z.array(proefPersoonSchema);
export type ProefPersoon = z.infer<typeof proefPersoonSchema>;
