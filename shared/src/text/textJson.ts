/** A mark in ProseMirror's JSON form. */
export interface MarkJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/**
 * A node in ProseMirror's JSON form, as loose as it comes out of a Y.Doc: nothing about it is checked until it has
 * passed `inspectText`.
 */
export interface TextNodeJson {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly TextNodeJson[];
  /** Only on `text` nodes. */
  readonly text?: string;
  readonly marks?: readonly MarkJson[];
}

/** An attribute that should be a text; null when it is absent, empty or something else. */
export function textAttributeOf(node: TextNodeJson, name: string): string | null {
  const value = node.attrs?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The children of a node; a leaf has none. */
export function childrenOf(node: TextNodeJson): readonly TextNodeJson[] {
  return node.content ?? [];
}

/** A node in the form that the editor binding gives: without `attrs` or `content` when there are none. */
export function makeNode(
  type: string,
  attrs: Readonly<Record<string, unknown>> = {},
  content: readonly TextNodeJson[] = [],
): TextNodeJson {
  return {
    type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/** A run of text; without `marks` when there are none. */
export function makeRun(text: string, marks: readonly MarkJson[] = []): TextNodeJson {
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
}
