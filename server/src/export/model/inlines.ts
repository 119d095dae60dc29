import { isAllowedLink } from '@samenspraak/shared/text/links';
import type { Inline, Marks, Run } from './blocks.ts';
import { textAttr, type SourceNode } from './source.ts';
import type { Walk } from './walk.ts';

const MARK_NAMES = ['bold', 'italic', 'underline', 'highlight', 'superscript', 'subscript'] as const;

/** The content of a line. Neighbours with one link target become one link; a target that is not allowed is left out, its text stays. */
export function buildInlines(nodes: readonly SourceNode[], walk: Walk): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const run = buildRun(node, walk);
    if (run === null) continue;
    const href = linkTarget(node);
    const last = inlines.at(-1);
    if (href === null) inlines.push(run);
    else if (last?.kind === 'link' && last.href === href) {
      inlines[inlines.length - 1] = { ...last, runs: [...last.runs, run] };
    } else inlines.push({ kind: 'link', href, runs: [run] });
  }
  return inlines;
}

/** The words of a line as plain text: breaks become spaces, footnote numbers go. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'link') return plainText(inline.runs);
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? ' ' : '';
    })
    .join('');
}

function buildRun(node: SourceNode, walk: Walk): Run | null {
  switch (node.type) {
    case 'text':
      return node.text === '' ? null : { kind: 'text', text: node.text, marks: readMarks(node) };
    case 'hardBreak':
      return { kind: 'break' };
    case 'voetnoot':
      return { kind: 'note', number: walk.addNote(textAttr(node, 'tekst')) };
    default:
      walk.miss();
      return null;
  }
}

function readMarks(node: SourceNode): Marks {
  const names = new Set(node.marks.map(({ type }) => type));
  return Object.fromEntries(MARK_NAMES.filter((name) => names.has(name)).map((name) => [name, true]));
}

function linkTarget(node: SourceNode): string | null {
  const mark = node.marks.find(({ type }) => type === 'link');
  const href = mark === undefined ? undefined : mark.attrs['href'];
  return typeof href === 'string' && isAllowedLink(href) ? href : null;
}
