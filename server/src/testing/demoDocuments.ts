import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import type { DemoDocument } from '#modules/demo/ensureDemo';
import { emptyText } from '#text/seed';

/** The trial traject's documents, short: the visiedocument and a notitie of each municipality. */
export const TEST_DOCUMENTS: readonly DemoDocument[] = [
  { soort: 'visiedocument', gemeente: null, titel: 'Visie', text: emptyText('tekst van allen') },
  ...['wijchen', 'druten', 'beuningen'].map((slug) => ({
    soort: 'notitie' as const,
    gemeente: gemeenteSlugSchema.parse(slug),
    titel: `Notitie van ${slug}`,
    text: emptyText(`tekst van ${slug}`),
  })),
];
