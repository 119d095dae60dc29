import type { Goal } from '@samenspraak/shared/text/goals';
import { makeNode, makeRun, type TextNodeJson } from '@samenspraak/shared/text/textJson';

/** A piece of a line: plain text, or a node from the functions below. */
export type Inline = string | TextNodeJson;

const toInline = (piece: Inline): TextNodeJson => (typeof piece === 'string' ? makeRun(piece) : piece);
const line = (pieces: readonly Inline[]): readonly TextNodeJson[] => pieces.map(toInline);

/** A whole document. */
export const text = (...sections: readonly TextNodeJson[]): TextNodeJson => makeNode('doc', {}, sections);

/** A section with its title; `id` is what links and the API call it by. */
export const section = (id: string, titel: string, ...blocks: readonly TextNodeJson[]): TextNodeJson =>
  makeNode('section', { id }, [makeNode('heading', { level: 1 }, [makeRun(titel)]), ...blocks]);

/** A heading within a section. */
export const kop = (titel: string): TextNodeJson => makeNode('heading', { level: 2 }, [makeRun(titel)]);

/** A paragraph. */
export const p = (...pieces: readonly Inline[]): TextNodeJson => makeNode('paragraph', {}, line(pieces));

/** A bulleted list of one paragraph each. */
export const opsomming = (...items: readonly (Inline | readonly Inline[])[]): TextNodeJson =>
  makeNode('bulletList', {}, items.map(item));

/** A numbered list of one paragraph each. */
export const nummering = (...items: readonly (Inline | readonly Inline[])[]): TextNodeJson =>
  makeNode('orderedList', {}, items.map(item));

const item = (pieces: Inline | readonly Inline[]): TextNodeJson =>
  makeNode('listItem', {}, [Array.isArray(pieces) ? p(...pieces) : p(pieces as Inline)]);

/** A quotation. */
export const citaat = (...blocks: readonly TextNodeJson[]): TextNodeJson =>
  makeNode('blockquote', {}, blocks);

/** Bold text. */
export const vet = (value: string): TextNodeJson => makeRun(value, [{ type: 'bold' }]);

/** A link. */
export const link = (href: string, value: string): TextNodeJson =>
  makeRun(value, [{ type: 'link', attrs: { href } }]);

/** A footnote. */
export const noot = (tekst: string): TextNodeJson => makeNode('voetnoot', { tekst });

/** A table with a header row. */
export const tabel = (koppen: readonly string[], ...rijen: readonly (readonly Inline[])[]): TextNodeJson =>
  makeNode('table', {}, [
    makeNode(
      'tableRow',
      {},
      koppen.map((titel) => makeNode('tableHeader', {}, [p(titel)])),
    ),
    ...rijen.map((cellen) =>
      makeNode(
        'tableRow',
        {},
        cellen.map((cel) => makeNode('tableCell', {}, [p(cel)])),
      ),
    ),
  ]);

/** A goal: its statement, its fields, and further explanation. */
export const doel = (
  omschrijving: string,
  velden: Partial<Omit<Goal, 'id' | 'omschrijving'>>,
  ...toelichting: readonly TextNodeJson[]
): TextNodeJson => makeNode('doel', velden, [p(omschrijving), ...toelichting]);

/** A partner question with a slot per municipality; a slot without blocks waits for its answer. */
export const partnervraag = (
  code: string,
  vraag: string,
  antwoorden: Readonly<Record<string, readonly TextNodeJson[]>>,
): TextNodeJson =>
  makeNode('partnervraag', { code }, [
    makeNode('vraag', {}, [makeRun(vraag)]),
    ...Object.entries(antwoorden).map(([gemeente, blokken]) =>
      makeNode('antwoord', { gemeente }, blokken.length > 0 ? blokken : [p()]),
    ),
  ]);
