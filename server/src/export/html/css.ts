import { LABELS } from '#export/labels';

const SCREEN = `
:root { color-scheme: light; --inkt: #211f1b; --zacht: #5d584e; --lijn: #857f73; --vlak: #f3f0ea; --accent: #7a2160; }
html { background: #fff; color: var(--inkt); font: 11pt/1.5 "Source Sans 3", "Segoe UI", Calibri, Carlito, Arial, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem 3rem; overflow-wrap: break-word; }
.status, .merk { margin: 0; padding: .6rem 0; border-bottom: 1px solid var(--lijn); font-size: .875rem; color: var(--zacht); }
.status strong { color: var(--inkt); }
.merk { display: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.4em 0 .4em; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 1.6rem; }
h2 { font-size: 1.45rem; margin-top: 2em; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.05rem; }
.nummer { white-space: pre-wrap; word-spacing: .25em; color: var(--accent); font-variant-numeric: lining-nums; }
p { margin: 0 0 .75em; }
article p, article :is(h2, h3, h4, h5, h6), .noten p { white-space: pre-wrap; }
p:empty { min-height: 1lh; }
.gegevens { margin: 0 0 1.5rem; color: var(--zacht); }
.waarschuwing { border: 2px solid var(--inkt); padding: .75rem 1rem; font-weight: 600; }
nav { margin: 1.5rem 0; }
nav h2 { font-size: 1.1rem; margin: 0 0 .4rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-inline-start: 1.6rem; }
nav li { margin: .2rem 0; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--inkt); outline-offset: 2px; }
.kernlijn { margin: 2rem 0; padding: .5rem 0; border: solid var(--accent); border-width: 2px 0 0; font-size: .8125rem; color: var(--zacht); }
.kernlijn.einde { border-width: 0 0 2px; }
.kernlijn strong { display: block; color: var(--inkt); }
.uitleg { font-size: .8125rem; color: var(--zacht); }
ul, ol { margin: 0 0 .75em; padding-inline-start: 1.7em; }
li > p { margin-bottom: .3em; }
blockquote { margin: 0 0 .75em; padding-inline-start: 1em; border-inline-start: 4px solid var(--accent); font-style: italic; }
table { width: 100%; border-collapse: collapse; margin: .25em 0 1.1em; }
th, td { border: 1px solid var(--lijn); padding: .35em .6em; text-align: start; vertical-align: top; }
th { background: var(--vlak); font-weight: 600; }
:is(th, td) > p:last-child { margin-bottom: 0; }
mark { background: #ffe58a; color: inherit; }
.doel, .partnervraag { margin: 1em 0 1.4em; padding-inline-start: 1em; border-inline-start: 3px solid var(--lijn); }
:is(.doel, .partnervraag, .antwoord) > :is(h2, h3, h4, h5, h6) { margin-top: .6em; }
.antwoord > :is(h3, h4, h5, h6) { font-size: 1rem; }
sup, sub { font-size: .75em; line-height: 0; }
sup.noot a { text-decoration: none; padding: 0 .15em; }
.noten { font-size: .9rem; }
.noten h2 { font-size: 1.1rem; }
.lijn-left { text-align: left; }
.lijn-center { text-align: center; }
.lijn-right { text-align: right; }
.lijn-justify { text-align: justify; }
`;

/**
 * On paper the status line and the mark are fixed, which repeats them on every page; the padding of the cloned
 * body keeps their room free. Page numbers need margin boxes, which not every browser has: they are an extra.
 */
const PRINT = `
@page { size: A4; margin: 12mm 22mm 14mm 25mm; @bottom-right { content: "${LABELS.pagina}" counter(page) "${LABELS.van}" counter(pages); font: 8.5pt Calibri, Carlito, Arial, sans-serif; color: #5d584e; vertical-align: top; } }
@media print {
  html { font-size: 10.5pt; line-height: 1.4; }
  th, td { padding: .2em .5em; }
  .doel, .partnervraag { border: 0; padding: 0; }
  body { max-width: none; padding: 12mm 0 11mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  .status, .merk { display: block; position: fixed; inset-inline: 0; font-size: 8.5pt; line-height: 1.3; padding: 0; background: #fff; }
  .status { top: 0; border-bottom: 0.5pt solid var(--lijn); padding-bottom: 1.5mm; }
  .merk { bottom: 0; border: 0; border-top: 0.5pt solid var(--lijn); padding-top: 1.5mm; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  h1 { margin-top: 4mm; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  tr, .doel table, blockquote, .kernlijn, .waarschuwing { break-inside: avoid; }
  table { width: calc(100% - 1px); }
  thead { display: table-header-group; }
  .kernlijn.begin { break-after: avoid; }
  .kernlijn.einde { break-before: avoid; }
  a { color: inherit; }
  nav a { text-decoration: none; }
  article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
  .terug { display: none; }
}
`;

/** The whole style of an HTML export: no web font, no picture, nothing from outside. */
export const CSS = `${SCREEN}${PRINT}`;
