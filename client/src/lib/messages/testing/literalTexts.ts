import { parseSync } from 'vite';

/** A text that a component writes itself instead of taking it from the catalogue. */
export interface LiteralText {
  readonly text: string;
  readonly line: number;
}

/** Attributes whose value a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title', 'hint']);
const LETTERS = /\p{L}{2}/u;

/** Finds the texts with letters that stand in JSX as children or as attributes for readers. */
export function literalTexts(fileName: string, source: string): readonly LiteralText[] {
  const found: LiteralText[] = [];
  const report = (value: unknown): void => {
    for (const { text, start } of written(value)) {
      if (LETTERS.test(text))
        found.push({ text: text.trim(), line: source.slice(0, start).split('\n').length });
    }
  };
  visit(parseSync(fileName, source).program, (node) => {
    const { type, children, name, value } = node;
    if (Array.isArray(children)) for (const part of children) report(part);
    if (type === 'JSXAttribute' && isNode(name) && SPOKEN.has(String(name['name']))) report(value);
  });
  return found;
}

/** The texts that an expression is made of by itself: not those that it passes to a function. */
function written(value: unknown): readonly { readonly text: string; readonly start: number }[] {
  if (!isNode(value)) return [];
  const { type, expression, consequent, alternate, left, right, quasis } = value;
  if (type === 'JSXExpressionContainer') return written(expression);
  if (type === 'ConditionalExpression') return [...written(consequent), ...written(alternate)];
  if (type === 'LogicalExpression' || type === 'BinaryExpression')
    return [...written(left), ...written(right)];
  if (type === 'TemplateLiteral' && Array.isArray(quasis)) return quasis.flatMap(written);
  const start = Number(value['start']);
  if (type === 'TemplateElement' && isNode(value['value']))
    return [{ text: String(value['value']['raw']), start }];
  const isText = type === 'JSXText' || (type === 'Literal' && typeof value['value'] === 'string');
  return isText ? [{ text: String(value['value']), start }] : [];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function visit(value: unknown, look: (node: Node) => void): void {
  if (!isNode(value)) return;
  if (!Array.isArray(value)) look(value);
  for (const part of Object.values(value)) visit(part, look);
}
