import type { ExportFormaat } from '@samenspraak/shared/http/documenten';
import type { Gemeente } from '@samenspraak/shared/traject/gemeente';

/** What an export needs of a materialised text. */
export interface ExportText {
  /** The document as ProseMirror JSON. */
  readonly json: unknown;
  /** SHA-256 of the canonical text, 64 lower-case hexadecimal digits. */
  readonly hash: string;
  /** What was found wrong with the text; not empty means that parts of it may be missing from `json`. */
  readonly problems: readonly unknown[];
}

/** What stands around the text. */
export interface ExportMeta {
  readonly titel: string;
  readonly trajectNaam: string;
  /** The municipalities that take part, in the order in which they are shown. */
  readonly gemeenten: readonly Gemeente[];
  /** Whether the data is made up; every page then says so. */
  readonly oefenomgeving: boolean;
  /** The moment of the export; printed as a date in Europe/Amsterdam. */
  readonly datum: Date;
}

/** An export, ready to be sent. */
export interface ExportedDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** ASCII letters, digits, hyphens and one full stop; safe in a header and on every file system. */
  readonly bestandsnaam: string;
}

/** What a writer, and the worker it runs in, is given; all of it survives a structured clone. */
export interface ExportRequest {
  readonly text: ExportText;
  readonly meta: ExportMeta;
  readonly formaat: ExportFormaat;
}
