import type { Attributes, Mark, Node } from '@tiptap/core';
import { documentSchema, type MarkName, type NodeName } from '@samenspraak/shared/text/documentSchema';
import type { AttributeSpec } from '@tiptap/pm/model';

/**
 * Gives a Tiptap node the content, place and attributes that the shared document schema has for it, so that both
 * sides keep one schema; a client that differed would delete what it does not know.
 *
 * How an attribute is read from and written to HTML stays as the Tiptap node had it; one that it did not have is
 * written as `data-<name>`, and `id` is never read back, because what is pasted is a new block.
 */
export function adoptNode<Options, Storage>(
  base: Node<Options, Storage>,
  name: NodeName,
): Node<Options, Storage> {
  const { content, group, inline, atom, selectable, defining, isolating, linebreakReplacement, attrs } =
    documentSchema.nodes[name].spec;
  return base.extend({
    name,
    ...defined({ content, group, inline, atom, selectable, defining, isolating, linebreakReplacement }),
    addAttributes() {
      return adoptAttributes(attrs ?? {}, this.parent?.() ?? {});
    },
  });
}

/** The same for a mark. */
export function adoptMark<Options, Storage>(
  base: Mark<Options, Storage>,
  name: MarkName,
): Mark<Options, Storage> {
  const { inclusive, attrs } = documentSchema.marks[name].spec;
  return base.extend({
    name,
    ...defined({ inclusive }),
    addAttributes() {
      return adoptAttributes(attrs ?? {}, this.parent?.() ?? {});
    },
  });
}

function adoptAttributes(specs: Record<string, AttributeSpec>, own: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        ...(own[name] ?? dataAttribute(name)),
        default: spec.default as unknown,
        ...defined({ validate: spec.validate }),
      },
    ]),
  );
}

function dataAttribute(name: string): Attributes[string] {
  const key = `data-${name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
  return {
    parseHTML: (element) => (name === 'id' ? null : element.getAttribute(key)),
    renderHTML: (attributes) => {
      const value: unknown = attributes[name];
      return typeof value === 'string' && value !== '' ? { [key]: value } : {};
    },
  };
}

/** Leaves out what is undefined, because Tiptap takes a present key for an answer. */
function defined<Fields extends Record<string, unknown>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}
