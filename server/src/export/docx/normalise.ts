import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time that a zip can hold; the date of the export stands in the properties. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Takes what is random or counted per process out of a DOCX: relationship ids, bookmark ids, dates in the
 * properties, times and order in the zip. Works on what the writer made, never on files from outside.
 */
export function normaliseDocx(docx: Uint8Array, date: Date): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(docx))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, bytes]),
  );
  renumberRelationships(parts);
  for (const name of [...parts.keys()].filter((name) => /^word\/[^/]+\.xml$/.test(name))) {
    edit(parts, name, renumberBookmarks);
  }
  const iso = `${date.toISOString().slice(0, 19)}Z`;
  edit(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => tag + iso),
  );
  const zippable: Zippable = {};
  for (const name of [...parts.keys()].toSorted(contentTypesFirst)) {
    zippable[name] = [parts.get(name) ?? new Uint8Array(), { mtime: FIXED_TIME, level: 6 }];
  }
  return zipSync(zippable);
}

type Parts = Map<string, Uint8Array>;

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const bytes = parts.get(name);
  if (bytes !== undefined) parts.set(name, strToU8(change(strFromU8(bytes))));
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`. */
function renumberRelationships(parts: Parts): void {
  for (const [rels, bytes] of parts) {
    const owner = /^(.*)_rels\/([^/]+)\.rels$/.exec(rels)?.slice(1).join('');
    if (owner === undefined || !parts.has(owner)) continue;
    const ids = [...strFromU8(bytes).matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    const renamed = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
    const rename = (_: string, before: string, id: string): string => `${before}${renamed.get(id) ?? id}"`;
    edit(parts, rels, (xml) => xml.replace(/( Id=")([^"]+)"/g, rename));
    edit(parts, owner, (xml) => xml.replace(/( r:(?:id|embed|link)=")([^"]+)"/g, rename));
  }
}

function renumberBookmarks(xml: string): string {
  return [/(_Toc)(\d+)/g, /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g].reduce((text, pattern) => {
    const renumbered = new Map<string, number>();
    return text.replace(pattern, (_, before: string, id: string) => {
      if (!renumbered.has(id)) renumbered.set(id, renumbered.size + 1);
      return `${before}${renumbered.get(id)}`;
    });
  }, xml);
}

function contentTypesFirst(one: string, other: string): number {
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  return rank(one) < rank(other) ? -1 : 1;
}
