import { assertNever } from '../assertNever.ts';
import type { GemeenteSlug } from './gemeente.ts';
import type { Capacity } from './roles.ts';

/** Kinds of document. A `notitie` is private to one municipality. */
export const DOCUMENT_SOORTEN = ['visiedocument', 'notitie'] as const;
export type DocumentSoort = (typeof DOCUMENT_SOORTEN)[number];

/** What the policy needs to know of a document. */
export interface DocumentSubject {
  readonly soort: DocumentSoort;
  /** The municipality that a private document belongs to; null for shared ones. */
  readonly gemeente: GemeenteSlug | null;
}

/** Settings of a traject that the policy depends on. */
export interface AccessSettings {
  /** Council members may read the live draft (a logged setting; on in the demo). */
  readonly raadLeestLive: boolean;
}

/** What a person may do with one document. */
export interface DocumentRights {
  readonly read: boolean;
  readonly edit: boolean;
}

const NONE: DocumentRights = { read: false, edit: false };
const READ: DocumentRights = { read: true, edit: false };
const EDIT: DocumentRights = { read: true, edit: true };

/**
 * What a person in this capacity may do with a document. The one policy of the product: asked on every
 * request, every connection and every frame. Denies whatever is not named.
 */
export function documentRights(
  capacity: Capacity | null,
  document: DocumentSubject,
  settings: AccessSettings,
): DocumentRights {
  if (capacity === null) return NONE;
  switch (document.soort) {
    case 'visiedocument':
      return sharedRights(capacity, settings);
    case 'notitie':
      return ownsPrivate(capacity, document.gemeente) ? EDIT : NONE;
    default:
      return assertNever(document.soort);
  }
}

/** Whether a person in this capacity may create a private notitie, which then belongs to their municipality. */
export function mayCreateNotitie(capacity: Capacity | null): boolean {
  return capacity !== null && ownsPrivate(capacity, capacity.gemeente);
}

function sharedRights(capacity: Capacity, settings: AccessSettings): DocumentRights {
  switch (capacity.rol) {
    case 'procesbegeleider':
    case 'afgevaardigde':
    case 'woordvoerder':
      return EDIT;
    case 'waarnemer':
      return READ;
    case 'raadslid':
      return settings.raadLeestLive ? READ : NONE;
    case 'griffier':
    case 'beheerder':
      return NONE;
    default:
      return assertNever(capacity.rol);
  }
}

function ownsPrivate(capacity: Capacity, owner: GemeenteSlug | null): boolean {
  if (owner === null || capacity.gemeente !== owner) return false;
  return capacity.rol === 'afgevaardigde' || capacity.rol === 'woordvoerder';
}
