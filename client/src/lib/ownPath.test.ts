import { expect, it } from 'vitest';
import { ownPath } from './ownPath.ts';

it.each(['/', '/traject/abc/document/def?sectie=ghi', '/traject/a#b'])('keeps %s', (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  '//evil.example',
  '/\\evil.example',
  '\\evil',
  'https://evil.example',
  'javascript:alert(1)',
  '/a b',
  '',
  undefined,
])('drops %s', (path) => {
  expect(ownPath(path)).toBeUndefined();
});
