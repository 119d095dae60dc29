import { gemeenteSlugSchema } from '@samenspraak/shared/traject/gemeente';
import type { DemoDocument } from '../ensureDemo.ts';
import { aanleiding } from './aanleiding.ts';
import { text } from './builders.ts';
import { doelen } from './doelen.ts';
import { kaders } from './kaders.ts';
import { kernwaarden } from './kernwaarden.ts';
import { notities } from './notities.ts';
import { partnervragen } from './partnervragen.ts';
import { visie } from './visie.ts';

const visiedocument: DemoDocument = {
  soort: 'visiedocument',
  gemeente: null,
  titel: 'Samen sterker tussen Maas en Waal',
  text: text(aanleiding, visie, kernwaarden, doelen, partnervragen, kaders),
};

/**
 * The documents of the trial traject: the shared visiedocument and a private notitie for each municipality. Dates of
 * the past are the real case of Druten and Wijchen; figures, plans and opinions are made up.
 */
export const DEMO_DOCUMENTS: readonly DemoDocument[] = [
  visiedocument,
  ...Object.entries(notities).map(([slug, { titel, text: notitie }]): DemoDocument => ({
    soort: 'notitie',
    gemeente: gemeenteSlugSchema.parse(slug),
    titel,
    text: notitie,
  })),
];
