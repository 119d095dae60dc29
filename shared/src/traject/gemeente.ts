import { z } from 'zod';

/** A municipality is named by its slug everywhere: `wijchen`. */
export const gemeenteSlugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,47}$/)
  .brand<'GemeenteSlug'>();
export type GemeenteSlug = z.infer<typeof gemeenteSlugSchema>;

/** Shapes that stand for a municipality beside its colour, so that colour is never the only sign. */
export const VORMEN = ['cirkel', 'vierkant', 'ruit', 'driehoek', 'zeshoek', 'vijfhoek'] as const;

/** A municipality that takes part in a traject. */
export const gemeenteSchema = z.object({
  slug: gemeenteSlugSchema,
  naam: z.string().min(1).max(80),
  /** CBS code, `GM` and four digits. */
  code: z.string().regex(/^GM\d{4}$/),
  letter: z.string().length(1),
  vorm: z.enum(VORMEN),
});
export type Gemeente = z.infer<typeof gemeenteSchema>;
