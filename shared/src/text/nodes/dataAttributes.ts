import type { Attrs, TagParseRule } from 'prosemirror-model';

/** What is read of a DOM element; narrower than `Element`, because this package has no DOM. */
interface AttributeSource {
  getAttribute(name: string): string | null;
}

const dataName = (attribute: string): string =>
  `data-${attribute.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** HTML attributes that carry a typed node's own attributes through copy and paste: `streefwaarde` → `data-streefwaarde`. */
export function toDataAttributes(kind: string, attrs: Attrs): Record<string, string> {
  const rendered: Record<string, string> = { 'data-soort': kind };
  for (const [name, value] of Object.entries(attrs)) {
    if (typeof value === 'string' && value !== '') rendered[dataName(name)] = value;
  }
  return rendered;
}

/**
 * Parse rule for what {@link toDataAttributes} wrote. `id` is never read back: what is pasted is a new block.
 */
export function dataParseRule(kind: string, tag: string, attributes: readonly string[]): TagParseRule {
  return {
    // Above the general rules for the same tag.
    priority: 60,
    tag: `${tag}[data-soort="${kind}"]`,
    getAttrs: (element: AttributeSource): Attrs =>
      Object.fromEntries(
        attributes
          .filter((name) => name !== 'id')
          .map((name) => [name, element.getAttribute(dataName(name))]),
      ),
  };
}
