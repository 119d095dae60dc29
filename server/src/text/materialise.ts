import { documentSchema, TEXT_FRAGMENT } from '@samenspraak/shared/text/documentSchema';
import { sectionHash, textHash } from '@samenspraak/shared/text/hash';
import { inspectText } from '@samenspraak/shared/text/inspect';
import type { TextProblem } from '@samenspraak/shared/text/problems';
import { readYChildren } from '@samenspraak/shared/text/readYText';
import { readSections } from '@samenspraak/shared/text/sections';
import { childrenOf, makeNode, type TextNodeJson } from '@samenspraak/shared/text/textJson';
import * as Y from 'yjs';

/** A section with the hash of what it says. */
export interface MaterialisedSection {
  readonly id: string | null;
  readonly titel: string | null;
  readonly hash: string;
}

/** What a document says at one moment. */
export interface MaterialisedText {
  /** Fits the document schema; whatever did not is left out and named in `problems`. Without sections: an empty `doc`. */
  readonly json: TextNodeJson;
  readonly sections: readonly MaterialisedSection[];
  /** Hash of the whole text, over the hashes of the sections. */
  readonly hash: string;
  readonly problems: readonly TextProblem[];
}

/**
 * Loads a state into a Y.Doc of its own.
 * @throws when the bytes are no Yjs update.
 */
export function loadText(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}

/**
 * Reads the text of a document, without changing it: y-tiptap's own way to a ProseMirror node deletes what it does not
 * understand. Root types other than the text's are ignored. Nothing a client put into the fragment makes this throw.
 */
export function materialise(doc: Y.Doc): MaterialisedText {
  const read = makeNode('doc', {}, readYChildren(doc.getXmlFragment(TEXT_FRAGMENT)));
  const { text, problems } = inspectText(read);
  const refused: TextProblem[] = [];
  const content = childrenOf(text).filter((section) => {
    const reason = reasonToRefuse(section);
    if (reason !== null) refused.push({ kind: 'check', name: reason });
    return reason === null;
  });
  const json = makeNode('doc', {}, content);
  const sections = readSections(json).map(({ id, titel, node }) => ({ id, titel, hash: sectionHash(node) }));
  const hash = textHash(sections.map((section) => section.hash));
  return { json, sections, hash, problems: [...problems, ...refused] };
}

/** The second opinion: prosemirror-model itself, on what the inspection let through. */
function reasonToRefuse(section: TextNodeJson): string | null {
  try {
    documentSchema.nodeFromJSON(section).check();
    return null;
  } catch (cause) {
    // Its messages quote the text; a problem must not.
    return cause instanceof RangeError ? 'section' : 'section (unexpected)';
  }
}
