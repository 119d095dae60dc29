import { trajectSchema } from '@samenspraak/shared/http/trajecten';
import { ROLLEN } from '@samenspraak/shared/traject/roles';
import { describe, expect, it } from 'vitest';
import { nl } from '#lib/messages/nl.ts';
import { expectationsOf } from './expectations.ts';

const traject = trajectSchema.parse({
  id: 'a'.repeat(26),
  naam: 'Samenwerking',
  gemeenten: [{ slug: 'druten', naam: 'Druten', code: 'GM0225', letter: 'D', vorm: 'vierkant' }],
  huidigeStap: 3,
  rol: 'griffier',
  gemeente: 'druten',
  magNotitieMaken: false,
});

describe('what people without the live text may expect', () => {
  it('names the municipality of a griffier', () => {
    expect(expectationsOf(traject, nl).title).toBe('Voor de griffie van Druten');
  });

  it('promises a beheerder no text', () => {
    const { lead, lists } = expectationsOf({ ...traject, rol: 'beheerder', gemeente: null }, nl);
    expect(lead).toContain('De teksten zelf leest u niet');
    expect(lists.flatMap(({ items }) => items).join(' ')).not.toContain('versie');
  });

  it.each(ROLLEN)('has something to say to every role: %s', (rol) => {
    const { title, lead, lists, why } = expectationsOf({ ...traject, rol }, nl);
    expect([title, lead, why].every((text) => text.length > 5)).toBe(true);
    expect(lists.every(({ items }) => items.length > 0)).toBe(true);
  });
});
