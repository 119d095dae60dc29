import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a DOCX by name. @throws when one is not well-formed. */
export function readDocxParts(bytes: Uint8Array): ReadonlyMap<string, Document> {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      parser.parseFromString(strFromU8(part), 'application/xml'),
    ]),
  );
}

/** A part that must be there. */
export function partOf(parts: ReadonlyMap<string, Document>, name: string): Document {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`No part ${name} in ${[...parts.keys()].join(', ')}`);
  return part;
}

/** All elements with a name as written, prefix included: `w:p`. */
export function elementsOf(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name));
}

/** An attribute of every element with a name; empty where it is absent. */
export function valuesOf(within: Document | Element, name: string, attribute = 'w:val'): string[] {
  return elementsOf(within, name).map((element) => element.getAttribute(attribute) ?? '');
}

/** All text within a part or an element. */
export function textOf(within: Document | Element): string {
  const element = 'documentElement' in within ? within.documentElement : within;
  return element.textContent ?? '';
}
