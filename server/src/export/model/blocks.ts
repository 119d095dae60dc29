/**
 * The block model: what every writer is given. Texts are clean (no control characters), heading levels are without
 * gaps, tables are rectangular, and goals and partner questions have become titles, texts and tables.
 */

/** How a run of text looks or stands; absent marks are off. */
export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly highlight?: true;
  readonly superscript?: true;
  readonly subscript?: true;
}

/** What may stand in a line, links apart. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks }
  | { readonly kind: 'break' }
  /** Reference to the footnote with this number. */
  | { readonly kind: 'note'; readonly number: number };

/** What may stand in a line; a link holds all runs that share its target. */
export type Inline = Run | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] };

/** Where a paragraph is aligned; null is where its direction starts. */
export type Alignment = 'left' | 'center' | 'right' | 'justify' | null;

/** Outline level; 1 is the title of a section. */
export type HeadingLevel = 1 | 2 | 3;

/** How an ordered list counts, as in HTML. */
export type Numbering = '1' | 'a' | 'A' | 'i' | 'I';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly align: Alignment;
  readonly inlines: readonly Inline[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** `2.1`: what Word counts by itself and HTML is told. */
  readonly number: string;
  readonly align: Alignment;
  readonly inlines: readonly Inline[];
}

export interface ListBlock {
  readonly kind: 'list';
  /** Null for a bulleted list. */
  readonly ordered: { readonly start: number; readonly numbering: Numbering } | null;
  readonly items: readonly (readonly Block[])[];
}

interface QuoteBlock {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface TableCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Cells by the row in which they start; every row fills all columns, spans counted. */
  readonly rows: readonly (readonly TableCell[])[];
  /** How many leading rows are headers, and repeat on each page. */
  readonly headerRows: number;
  /** Share of the width for each column; they total 1. */
  readonly columns: readonly number[];
}

/** A titled part within a section; antwoorden stand within a partnervraag. */
export interface GroupBlock {
  readonly kind: 'group';
  readonly soort: 'doel' | 'partnervraag' | 'antwoord';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | TableBlock | GroupBlock;

/** A document as the writers see it. */
export interface BlockModel {
  readonly blocks: readonly Block[];
  /** Texts of the footnotes; number 1 comes first. */
  readonly notes: readonly string[];
  /** False when the document held something that this model does not know. */
  readonly complete: boolean;
}
