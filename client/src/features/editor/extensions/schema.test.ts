import { documentSchema } from '@samenspraak/shared/text/documentSchema';
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { useLanguage } from '#lib/language.ts';
import { documentExtensions } from './documentExtensions.ts';

const doc = new Y.Doc();
const schema = getSchema(
  documentExtensions({
    doc,
    awareness: new Awareness(doc),
    gemeenten: [],
    texts: useLanguage.getState().messages.editor,
    onToolbar: () => {},
    onLink: () => {},
    onFootnote: () => {},
  }),
);

const attributesOf = (attrs: Record<string, { default?: unknown; validate?: unknown }> | undefined) =>
  Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, spec]) => [
      name,
      { default: spec.default, validate: spec.validate },
    ]),
  );
const flags = [
  'inline',
  'atom',
  'selectable',
  'defining',
  'isolating',
  'linebreakReplacement',
  'code',
  'draggable',
  'marks',
  'whitespace',
  'tableRole',
];
const nodesOf = (schema: Schema) =>
  Object.fromEntries(
    Object.values(schema.nodes).map(({ name, spec }) => [
      name,
      {
        content: spec.content ?? '',
        group: spec.group,
        attrs: attributesOf(spec.attrs),
        ...Object.fromEntries(flags.map((flag) => [flag, spec[flag] as unknown])),
      },
    ]),
  );
const marksOf = (schema: Schema) =>
  Object.values(schema.marks).map(({ name, spec }) => ({
    name,
    attrs: attributesOf(spec.attrs),
    inclusive: spec.inclusive,
    excludes: spec.excludes,
    group: spec.group,
    spanning: spec.spanning,
  }));

it('has exactly the nodes of the shared schema', () => {
  expect(nodesOf(schema)).toEqual(nodesOf(documentSchema));
});

it('has exactly the marks of the shared schema, nested in the same order', () => {
  expect(marksOf(schema)).toEqual(marksOf(documentSchema));
});

it('fills an empty container with the same node', () => {
  for (const name of ['listItem', 'blockquote', 'tableCell', 'doc']) {
    expect(schema.nodes[name]?.createAndFill()?.toJSON()).toEqual(
      documentSchema.nodes[name as 'doc'].createAndFill()?.toJSON(),
    );
  }
});
