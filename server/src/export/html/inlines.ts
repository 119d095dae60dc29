import { assertNever } from '@samenspraak/shared/assertNever';
import { LABELS } from '#export/labels';
import type { Inline, Marks, Run } from '#export/model/blocks';
import { escapeHtml } from './escape.ts';

const TAGS: readonly (readonly [keyof Marks, string])[] = [
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['highlight', 'mark'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

/** The content of a line as HTML. */
export function inlinesToHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'link'
        ? `<a href="${escapeHtml(inline.href)}">${inline.runs.map(runToHtml).join('')}</a>`
        : runToHtml(inline),
    )
    .join('');
}

function runToHtml(run: Run): string {
  switch (run.kind) {
    case 'text':
      return TAGS.reduce(
        (html, [mark, tag]) => (run.marks[mark] === true ? `<${tag}>${html}</${tag}>` : html),
        escapeHtml(run.text),
      );
    case 'break':
      return '<br>';
    case 'note':
      return noteReference(run.number);
    default:
      return assertNever(run);
  }
}

function noteReference(number: number): string {
  const label = escapeHtml(LABELS.voetnoot(number));
  return `<sup class="noot"><a role="doc-noteref" id="verwijzing-${number}" href="#noot-${number}" aria-label="${label}">${number}</a></sup>`;
}
