import type { AttributeSpec, ContentMatch, MarkType, NodeType } from 'prosemirror-model';
import { documentSchema } from './documentSchema.ts';
import { ProblemList, type TextProblem } from './problems.ts';
import { FOREIGN_NODE } from './readYText.ts';
import { childrenOf, makeNode, makeRun, type MarkJson, type TextNodeJson } from './textJson.ts';

type SchemaAttributes = Readonly<Record<string, AttributeSpec>>;

const nodeTypes: Readonly<Record<string, NodeType>> = documentSchema.nodes;
const markTypes: Readonly<Record<string, MarkType>> = documentSchema.marks;

/** What may be used of a text, and what had to be left out of it. */
export interface InspectedText {
  /** The text with everything that is wrong left out; it fits the schema, unless it holds no section at all. */
  readonly text: TextNodeJson;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a text that comes from outside (a Y.Doc is such) against the schema. A node that is unknown or misplaced is
 * left out with all that is in it; an unknown or invalid attribute or mark is left out alone; each is named. A
 * container that concurrent edits emptied, where the schema asks for content, is left out without a word: so does
 * every editor.
 */
export function inspectText(doc: TextNodeJson): InspectedText {
  const problems = new ProblemList();
  const content = inspectChildren(doc, problems);
  return { text: { type: 'doc', content }, problems: problems.list() };
}

/** What is wrong with nodes that stand, or are to stand, in a parent of the type named. */
export function findProblems(parentName: string, children: readonly TextNodeJson[]): readonly TextProblem[] {
  const problems = new ProblemList();
  inspectChildren({ type: parentName, content: children }, problems);
  return problems.list();
}

function inspectChildren(parent: TextNodeJson, problems: ProblemList): readonly TextNodeJson[] {
  return childrenOf(parent).flatMap((child) => inspectNode(child, parent.type, problems) ?? []);
}

function inspectNode(node: TextNodeJson, parentName: string, problems: ProblemList): TextNodeJson | null {
  const type = nodeTypes[node.type];
  if (type === undefined) {
    if (node.type === FOREIGN_NODE) problems.add('type', parentName);
    else problems.add('node', node.type);
    return null;
  }
  if (!mayContain(parentName, type) || type.isText !== (node.text !== undefined)) {
    problems.add('misplaced', `${node.type} in ${parentName}`);
    return null;
  }
  if (type.isText) return inspectRun(node, problems);
  const attrs = inspectAttributes(node.type, node.attrs ?? {}, type.spec.attrs ?? {}, problems);
  const content = inspectChildren(node, problems);
  if (content.length === 0 && !type.contentMatch.validEnd) return null;
  return makeNode(node.type, attrs, content);
}

function inspectRun(node: TextNodeJson, problems: ProblemList): TextNodeJson | null {
  if (node.text === undefined || node.text === '') return null;
  const marks = new Map<string, MarkJson>();
  for (const mark of node.marks ?? []) {
    const kept = inspectMark(mark, problems);
    if (kept !== null && !marks.has(kept.type)) marks.set(kept.type, kept);
  }
  return makeRun(node.text, [...marks.values()]);
}

function inspectMark(mark: MarkJson, problems: ProblemList): MarkJson | null {
  const type = markTypes[mark.type];
  if (type === undefined) {
    problems.add('mark', mark.type);
    return null;
  }
  const specs: SchemaAttributes = type.spec.attrs ?? {};
  const attrs = inspectAttributes(mark.type, mark.attrs ?? {}, specs, problems);
  // A mark whose attribute is gone or wrong (a link without a target) says nothing any more.
  if (Object.keys(specs).some((name) => attrs[name] === undefined)) {
    problems.add('value', mark.type);
    return null;
  }
  return { type: mark.type, ...(Object.keys(attrs).length > 0 && { attrs }) };
}

function inspectAttributes(
  owner: string,
  attrs: Readonly<Record<string, unknown>>,
  specs: SchemaAttributes,
  problems: ProblemList,
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attrs)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) problems.add('attribute', `${owner}.${name}`);
    else if (!isValid(spec, value)) problems.add('value', `${owner}.${name}`);
    else kept[name] = value;
  }
  return kept;
}

function isValid({ validate }: AttributeSpec, value: unknown): boolean {
  if (validate === undefined) return true;
  if (typeof validate === 'string')
    return validate.split('|').includes(value === null ? 'null' : typeof value);
  try {
    validate(value);
    return true;
  } catch {
    return false;
  }
}

const allowedChildren = new Map<string, ReadonlySet<NodeType>>();

/** Whether a parent ever holds a child of this type; contents of this schema have no order (`documentSchema.ts`). */
function mayContain(parentName: string, child: NodeType): boolean {
  const parent = nodeTypes[parentName];
  if (parent === undefined) return false;
  let allowed = allowedChildren.get(parentName);
  if (allowed === undefined) {
    allowed = reachableTypes(parent.contentMatch);
    allowedChildren.set(parentName, allowed);
  }
  return allowed.has(child);
}

function reachableTypes(start: ContentMatch): ReadonlySet<NodeType> {
  const types = new Set<NodeType>();
  const seen = new Set<ContentMatch>();
  const visit = (match: ContentMatch): void => {
    if (seen.has(match)) return;
    seen.add(match);
    for (let index = 0; index < match.edgeCount; index += 1) {
      const { type, next } = match.edge(index);
      types.add(type);
      visit(next);
    }
  };
  visit(start);
  return types;
}
