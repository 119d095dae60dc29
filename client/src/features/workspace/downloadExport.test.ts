import { describe, expect, it } from 'vitest';
import { fileNameOf } from './downloadExport.ts';

describe('fileNameOf', () => {
  it.each([
    [`attachment; filename="visie.docx"`, 'visie.docx'],
    [`attachment; filename="x.docx"; filename*=UTF-8''visie%20%C3%A9%C3%A9n.docx`, 'visie één.docx'],
    ['attachment', null],
    [null, null],
  ])('reads %s as %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });
});
