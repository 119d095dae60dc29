import type { Frame } from '#export/frame';
import { LABELS } from '#export/labels';
import type { BlockModel } from '#export/model/blocks';
import { createBlockWriter } from './blocks.ts';
import { contentsToHtml } from './contents.ts';
import { CSS } from './css.ts';
import { escapeHtml } from './escape.ts';

/** Forbids a saved copy everything but its own style. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** A complete HTML document without scripts or references to the outside, for the screen and for paper. */
export function writeHtml(model: BlockModel, frame: Frame): string {
  const title = escapeHtml(frame.title);
  const text =
    model.blocks.length === 0 ? `<p>${LABELS.legeTekst}</p>` : createBlockWriter().write(model.blocks);
  return `<!DOCTYPE html>
<html lang="nl-NL">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="author" content="${escapeHtml(frame.traject)}">
<meta name="generator" content="${LABELS.product}">
<meta name="samenspraak-sha256" content="${escapeHtml(frame.hash)}">
<style>${CSS}</style>
</head>
<body>
<header>
<p class="status"><strong>${frame.pageLines.map(escapeHtml).join('</strong> · <strong>')}</strong></p>
<h1 dir="auto">${title}</h1>
<p class="gegevens">${details(frame)}</p>
${frame.warning === null ? '' : `<p class="waarschuwing">${escapeHtml(frame.warning)}</p>`}
</header>
${contentsToHtml(model.blocks)}
<main>
${border(frame, 'begin')}
<article>
${text}
</article>
${notesToHtml(model.notes)}
${border(frame, 'einde')}
<p class="uitleg">${LABELS.uitlegControlegetal}</p>
</main>
<footer class="merk" aria-hidden="true">${title} · ${LABELS.product}</footer>
</body>
</html>
`;
}

function details({ traject, gemeenten }: Frame): string {
  const parts = [
    [LABELS.traject, traject],
    [LABELS.gemeenten, gemeenten],
  ] as const;
  return parts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${escapeHtml(value)}`)
    .join('<br>');
}

function border(frame: Frame, side: 'begin' | 'einde'): string {
  const label = side === 'begin' ? frame.begin : frame.end;
  return `<p class="kernlijn ${side}"><strong>${escapeHtml(label)}</strong> ${escapeHtml(frame.hashLine)}</p>`;
}

function notesToHtml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const items = notes.map((note, index) => {
    const number = index + 1;
    const back = escapeHtml(LABELS.terugNaarNoot(number));
    return `<li id="noot-${number}"><p dir="auto">${escapeHtml(note)} <a class="terug" role="doc-backlink" href="#verwijzing-${number}" aria-label="${back}">↩</a></p></li>`;
  });
  return `<section class="noten" role="doc-endnotes" aria-labelledby="voetnoten"><h2 id="voetnoten">${LABELS.voetnoten}</h2><ol>${items.join('\n')}</ol></section>`;
}
