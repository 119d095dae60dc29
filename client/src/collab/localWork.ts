import { toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';

/** What the file with unsent work is made of. */
export interface LocalWork {
  readonly titel: string;
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  /** Opening lines for the reader, in the language of the interface. */
  readonly explanation: string;
  /** Heading of the part that only a machine reads. */
  readonly technicalHeading: string;
}

/**
 * A text file with everything that this device holds of a document: first to read, then the whole Yjs state in
 * base64, from which nothing is missing.
 */
export function localWorkFile({ titel, doc, fragment, explanation, technicalHeading }: LocalWork): string {
  const state = toBase64(Y.encodeStateAsUpdate(doc));
  return [
    titel,
    '',
    explanation,
    '',
    ...readableLines(fragment),
    '',
    `--- ${technicalHeading} ---`,
    state,
    '',
  ].join('\n');
}

/** The text of a fragment, one line per block; attributes of goals and footnotes included, since people typed them. */
function readableLines(parent: Y.XmlFragment): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      line += plainText(child);
    } else if (child instanceof Y.XmlElement) {
      const typed = typedAttributes(child);
      const inner = readableLines(child);
      if (child.nodeName === 'hardBreak') line += '\n';
      else if (child.nodeName === 'voetnoot') line += ` [${typed.join(' ')}]`;
      else lines.push(...typed, ...inner);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function plainText(text: Y.XmlText): string {
  return (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('');
}

const TYPED = new Set(['doel', 'voetnoot']);

function typedAttributes(element: Y.XmlElement): string[] {
  if (!TYPED.has(element.nodeName)) return [];
  return Object.entries(element.getAttributes())
    .filter(([name, value]) => name !== 'id' && typeof value === 'string' && value !== '')
    .map(([name, value]) => (name === 'tekst' ? String(value) : `${name}: ${String(value)}`));
}

/** Hands a text file to the browser to save. */
export function saveTextFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
