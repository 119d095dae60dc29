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
