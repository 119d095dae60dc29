import * as Y from 'yjs';
import type { SeededRandom } from './seededRandom.ts';

const WORDS = ['samen ', 'groen ', 'wonen, ', 'één ', 'water ', '\n', 'Druten '];
const BLOCKS = ['paragraph', 'heading', 'section', 'listItem'];
const MAX_LEVELS = 6;

/** One change to a document of the shape that y-tiptap makes: elements in elements, text with marks, attributes. */
export function editAtRandom(doc: Y.Doc, random: SeededRandom): void {
  const fragment = doc.getXmlFragment('tekst');
  doc.transact(() => {
    const texts = textsIn(fragment);
    const roll = random.next();
    if (texts.length === 0 || roll < 0.12) return insertBlock(anyContainer(fragment, random), random);
    if (roll < 0.16) return removeBlock(anyContainer(fragment, random), random);
    if (roll < 0.22) return setAttribute(fragment, random);
    editText(random.pick(texts), random);
  });
}

function editText(text: Y.XmlText, random: SeededRandom): void {
  const roll = random.next();
  const at = random.below(text.length + 1);
  if (roll < 0.55 || text.length < 3) return text.insert(at, random.pick(WORDS));
  const from = Math.min(at, text.length - 2);
  const length = 1 + random.below(Math.min(6, text.length - from));
  if (roll < 0.8) text.delete(from, length);
  else if (roll < 0.95)
    text.format(from, length, { [random.pick(['bold', 'italic'])]: random.pick([{}, null]) });
  else text.insertEmbed(from, { type: 'hardBreak' });
}

function insertBlock(parent: Y.XmlFragment, random: SeededRandom): void {
  const block = new Y.XmlElement(random.pick(BLOCKS));
  block.setAttribute('id', `b${random.below(1e9)}`);
  block.insert(0, [new Y.XmlText(random.pick(WORDS))]);
  parent.insert(random.below(parent.length + 1), [block]);
}

function removeBlock(parent: Y.XmlFragment, random: SeededRandom): void {
  if (parent.length > 0) parent.delete(random.below(parent.length), 1);
}

function setAttribute(fragment: Y.XmlFragment, random: SeededRandom): void {
  const container = anyContainer(fragment, random);
  if (container instanceof Y.XmlElement)
    container.setAttribute(random.pick(['level', 'id']), `${random.below(9)}`);
}

function anyContainer(fragment: Y.XmlFragment, random: SeededRandom): Y.XmlFragment {
  let here = fragment;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const inside = here.toArray().filter((child) => child instanceof Y.XmlElement);
    if (inside.length === 0 || random.chance(0.5)) return here;
    here = random.pick(inside);
  }
  return here;
}

function textsIn(parent: Y.XmlFragment): Y.XmlText[] {
  const texts: Y.XmlText[] = [];
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) texts.push(child);
    else if (child instanceof Y.XmlElement) texts.push(...textsIn(child));
  }
  return texts;
}
