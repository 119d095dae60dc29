import { PHASES } from '@samenspraak/shared/phases/registry';
import { expect, it } from 'vitest';
import { en } from '#lib/messages/en.ts';
import { nl } from '#lib/messages/nl.ts';
import { stepName } from './stepName.ts';

it('calls the steps by the names that their content has', () => {
  expect(PHASES.map(({ nr }) => stepName(nl, nr))).toEqual(PHASES.map(({ naam }) => naam));
});

it('has a name for each step in English, and none for what is no step', () => {
  expect(new Set(PHASES.map(({ nr }) => stepName(en, nr))).size).toBe(6);
  expect(stepName(nl, 7)).toBe('');
});
