import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { guardContent } from './contentGuard.ts';

function pair() {
  const [near, far] = [new Y.Doc(), new Y.Doc()];
  far.on('update', (update) => Y.applyUpdate(near, update, 'remote'));
  const fragment = far.getXmlFragment('tekst');
  const section = new Y.XmlElement('section');
  fragment.insert(0, [section]);
  const seen: string[] = [];
  const target = near.getXmlFragment('tekst');
  guardContent(target, () => seen.push('unknown'));
  target.observeDeep(() => seen.push('observed'));
  return { far, near, section, seen };
}

describe('guardContent', () => {
  it('speaks up before the binding would see an unknown node', () => {
    const { section, seen } = pair();
    section.insert(0, [new Y.XmlElement('tijdlijn')]);
    expect(seen).toEqual(['unknown', 'observed']);
  });

  it('speaks up at an unknown mark or attribute', () => {
    const { section, seen } = pair();
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText('woorden');
    paragraph.insert(0, [text]);
    section.insert(0, [paragraph]);
    text.format(0, 3, { annotatie: { threadId: 'x' } });
    expect(seen).toEqual(['observed', 'unknown', 'observed']);
  });

  it('lets known content and other roots through', () => {
    const { far, section, seen } = pair();
    section.insert(0, [new Y.XmlElement('paragraph')]);
    far.getXmlFragment('anders').insert(0, [new Y.XmlElement('tijdlijn')]);
    far.getMap('instellingen').set('a', 1);
    expect(seen).toEqual(['observed']);
  });

  it('speaks once', () => {
    const { section, seen } = pair();
    section.insert(0, [new Y.XmlElement('tijdlijn')]);
    section.insert(0, [new Y.XmlElement('tijdlijn')]);
    expect(seen.filter((name) => name === 'unknown')).toHaveLength(1);
  });
});
