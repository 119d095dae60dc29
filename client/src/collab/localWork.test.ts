import { fromBase64 } from 'lib0/buffer';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { localWorkFile } from './localWork.ts';

function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Y.XmlElement | string)[]
): Y.XmlElement {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : child)),
  );
  return made;
}

it('holds the readable text, and the whole document for a machine', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('tekst');
  const note = element('voetnoot', { id: 'v', tekst: 'Bron: CBS' });
  fragment.insert(0, [
    element(
      'section',
      { id: 's' },
      element('heading', { id: 'h' }, 'Doelen'),
      element('paragraph', { id: 'p' }, 'Wachttijd', note),
      element(
        'doel',
        { id: 'd', indicator: 'dagen', streefwaarde: '' },
        element('paragraph', {}, 'Sneller helpen'),
      ),
    ),
  ]);

  const file = localWorkFile({
    titel: 'Visie',
    doc,
    fragment,
    explanation: 'Uw kopie',
    technicalHeading: 'Techniek',
  });

  const [readable = '', state = ''] = file.split('--- Techniek ---\n');
  expect(readable.split('\n')).toEqual([
    'Visie',
    '',
    'Uw kopie',
    '',
    'Doelen',
    'Wachttijd [Bron: CBS]',
    'indicator: dagen',
    'Sneller helpen',
    '',
    '',
  ]);
  const restored = new Y.Doc();
  Y.applyUpdate(restored, fromBase64(state.trim()));
  expect(restored.getXmlFragment('tekst').toJSON()).toBe(fragment.toJSON());
});
