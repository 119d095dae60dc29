import { describe, expect, it } from 'vitest';
import { DOCUMENT_SOORTEN, documentRights, mayCreateNotitie } from './access.ts';
import { gemeenteSlugSchema } from './gemeente.ts';
import { ROLLEN, type Rol } from './roles.ts';

const wijchen = gemeenteSlugSchema.parse('wijchen');
const druten = gemeenteSlugSchema.parse('druten');
const visie = { soort: 'visiedocument', gemeente: null } as const;
const closed = { raadLeestLive: false };
const open = { raadLeestLive: true };

const SHARED: Record<Rol, { live: string; closed: string }> = {
  procesbegeleider: { live: 'edit', closed: 'edit' },
  afgevaardigde: { live: 'edit', closed: 'edit' },
  woordvoerder: { live: 'edit', closed: 'edit' },
  waarnemer: { live: 'read', closed: 'read' },
  griffier: { live: 'none', closed: 'none' },
  raadslid: { live: 'read', closed: 'none' },
  beheerder: { live: 'none', closed: 'none' },
};
const name = (rights: { read: boolean; edit: boolean }) =>
  rights.edit ? 'edit' : rights.read ? 'read' : 'none';

describe('documentRights', () => {
  it.each(ROLLEN)('gives a %s exactly the table’s rights on the visiedocument', (rol) => {
    const capacity = { rol, gemeente: wijchen };
    expect(name(documentRights(capacity, visie, open))).toBe(SHARED[rol].live);
    expect(name(documentRights(capacity, visie, closed))).toBe(SHARED[rol].closed);
  });

  it.each(ROLLEN)('keeps a notitie from a %s unless delegate of its own municipality', (rol) => {
    const own = documentRights({ rol, gemeente: wijchen }, { soort: 'notitie', gemeente: wijchen }, open);
    const delegate = rol === 'afgevaardigde' || rol === 'woordvoerder';
    expect(name(own)).toBe(delegate ? 'edit' : 'none');
    for (const gemeente of [druten, null]) {
      expect(name(documentRights({ rol, gemeente }, { soort: 'notitie', gemeente: wijchen }, open))).toBe(
        'none',
      );
    }
    expect(mayCreateNotitie({ rol, gemeente: wijchen })).toBe(delegate);
  });

  it('denies somebody without a capacity everything', () => {
    for (const soort of DOCUMENT_SOORTEN) {
      expect(name(documentRights(null, { soort, gemeente: null }, open))).toBe('none');
    }
    expect(mayCreateNotitie(null)).toBe(false);
  });
});
