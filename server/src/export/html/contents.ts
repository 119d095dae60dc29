import { LABELS } from '#export/labels';
import type { Block } from '#export/model/blocks';
import { contentsEntries, headingAnchor, type ContentsEntry } from '#export/model/contents';
import { escapeHtml } from './escape.ts';

/** The table of contents as nested lists of links; empty when there is no heading. */
export function contentsToHtml(blocks: readonly Block[]): string {
  const entries = contentsEntries(blocks);
  if (entries.length === 0) return '';
  const items = entries.map((entry, index) => {
    const next = entries[index + 1]?.level ?? 1;
    const close = entry.level === 2 && next === 1 ? '</ol></li>' : '';
    return link(entry) + (entry.level === 1 && next === 2 ? '<ol>' : `</li>${close}`);
  });
  return `<nav aria-labelledby="inhoud"><h2 id="inhoud">${LABELS.inhoud}</h2><ol>${items.join('\n')}</ol></nav>`;
}

/** An item that its caller closes, because lines of a lower level go within it. */
function link({ number, title }: ContentsEntry): string {
  return `<li><a href="#${headingAnchor(number)}"><span class="nummer">${number} </span>${escapeHtml(title)}</a>`;
}
