import { z } from 'zod';
import { documentIdSchema, trajectIdSchema } from '../protocol/documentId.ts';
import { DOCUMENT_SOORTEN } from '../traject/access.ts';
import { gemeenteSlugSchema } from '../traject/gemeente.ts';

/** A document as the API shows it; its text travels over `/sync/<id>`. */
export const documentSchema = z.object({
  id: documentIdSchema,
  trajectId: trajectIdSchema,
  soort: z.enum(DOCUMENT_SOORTEN),
  titel: z.string(),
  /** The municipality that a private document belongs to; null for shared ones. */
  gemeente: gemeenteSlugSchema.nullable(),
  /** Whether the caller may change the text. */
  magBewerken: z.boolean(),
  /** ISO 8601, UTC. */
  aangemaaktOp: z.iso.datetime(),
});
export type DocumentResource = z.infer<typeof documentSchema>;

/** `GET /api/v1/trajecten/{id}/documenten`. */
export const documentenSchema = z.array(documentSchema);

/** `POST /api/v1/trajecten/{id}/documenten`. */
export const nieuwDocumentSchema = z.strictObject({
  soort: z.literal('notitie'),
  titel: z.string().trim().min(1).max(200),
});

/** Formats of `GET /api/v1/documenten/{id}/export?formaat=`. */
export const EXPORT_FORMATEN = ['docx', 'html'] as const;
export const exportVraagSchema = z.object({ formaat: z.enum(EXPORT_FORMATEN) });
export type ExportFormaat = (typeof EXPORT_FORMATEN)[number];
