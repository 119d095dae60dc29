import mammoth from 'mammoth';
import { parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';
import { attribute, childElements, findAll, seeBlocks, type SeenBlock, type SeenRun } from './seenBlocks.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** An export as somebody else's reader sees it. */
export interface ReadBack {
  /** What stands before the text. */
  readonly front: readonly SeenBlock[];
  readonly begin: string;
  readonly blocks: readonly SeenBlock[];
  readonly end: string;
}

/** How mammoth's reader is told about styles that HTML has a place for. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1.titel:fresh",
  "p[style-name='Heading 1'] => h2:fresh",
  "p[style-name='Heading 2'] => h3:fresh",
  "p[style-name='Heading 3'] => h4:fresh",
  "p[style-name='Doel'] => h6.doel:fresh",
  "p[style-name='Partnervraag'] => h6.partnervraag:fresh",
  "p[style-name='Antwoord'] => h6.antwoord:fresh",
  "p[style-name='Kernregel'] => p.kernlijn:fresh",
  "p[style-name='Tabelkop'] => p.tabelkop:fresh",
  "p[style-name='Tabelafstand'] => !",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='List Continue'] => ul|ol > li > p:fresh",
  "p[style-name='List Continue 2'] => ul|ol > li > ul|ol > li > p:fresh",
  "p[style-name='List Continue 3'] => ul|ol > li > ul|ol > li > ul|ol > li > p:fresh",
  'u => u',
  'highlight => mark',
];

/** Reads a DOCX with mammoth. */
export async function readBackDocx(bytes: Uint8Array): Promise<ReadBack> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLE_MAP, ignoreEmptyParagraphs: false },
  );
  const body = bodyOf(parse(value));
  const notes = new Map(
    findAll(body, (element) => /^footnote-\d+$/.test(attribute(element, 'id'))).map((item) => [
      attribute(item, 'id'),
      // The writer's space after the number, and mammoth's way back to the text.
      textOf(item).replace(/^ /, '').replace(/ ↑$/, ''),
    ]),
  );
  return split(seeBlocks(body, notes));
}

/** Reads HTML with parse5. @throws when the HTML does not follow the standard to the letter. */
export function readBackHtml(bytes: Uint8Array): ReadBack {
  const errors: string[] = [];
  const onParseError = (error: ParserError): void => {
    errors.push(`${error.code} at line ${error.startLine}`);
  };
  const document = parse(new TextDecoder().decode(bytes), { onParseError, sourceCodeLocationInfo: true });
  if (errors.length > 0) throw new Error(`Not valid HTML: ${errors.join(', ')}`);
  const body = bodyOf(document);
  const notes = new Map(
    findAll(body, (element) => /^noot-\d+$/.test(attribute(element, 'id'))).map((item) => [
      attribute(item, 'id'),
      textOf(item).replace(/ ↩$/, ''),
    ]),
  );
  return split(seeBlocks(body, notes));
}

/** The words of blocks in order, one line each: tables by row, footnotes at their place. */
export function linesOf(blocks: readonly SeenBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap(linesOf);
      case 'quote':
        return linesOf(block.blocks);
      case 'table':
        return block.rows.flat().flatMap((cell) => linesOf(cell.blocks));
      default:
        return [wordsOf(block.runs)];
    }
  });
}

const wordsOf = (runs: readonly SeenRun[]): string =>
  runs.map((run) => ('note' in run ? `[${run.note}]` : run.text)).join('');

function bodyOf(document: DefaultTreeAdapterTypes.Document): Element {
  const html = document.childNodes.find((node): node is Element => 'tagName' in node);
  const body = html === undefined ? undefined : childElements(html).find(({ tagName }) => tagName === 'body');
  if (body === undefined) throw new Error('No body');
  return body;
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
}

/** The text is what stands between the two border lines. */
function split(blocks: readonly SeenBlock[]): ReadBack {
  const begin = blocks.findIndex(({ kind }) => kind === 'border');
  const end = blocks.findLastIndex(({ kind }) => kind === 'border');
  if (begin === end) throw new Error('The border lines of the text are missing');
  return {
    front: blocks.slice(0, begin),
    begin: linesOf(blocks.slice(begin, begin + 1)).join(''),
    blocks: blocks.slice(begin + 1, end),
    end: linesOf(blocks.slice(end, end + 1)).join(''),
  };
}
