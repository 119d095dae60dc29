import { describe, expect, it } from 'vitest';
import { createLogger, describeError } from './logger.ts';

describe('describeError', () => {
  it('keeps name, code, frames and cause, and drops every message', () => {
    const cause = Object.assign(new TypeError('geheim-oorzaak\n    at geheim (regel)'), { code: 'ERR_X' });
    const text = JSON.stringify(describeError(new Error('geheim', { cause })));
    expect(text).not.toContain('geheim');
    expect(text).toContain('ERR_X');
    expect(text).toContain('logger.test.ts');
    expect(text).toContain('TypeError');
  });

  it('takes what is no error by its type only', () => {
    expect(describeError('geheim')).toEqual({ name: 'string', frames: [] });
  });
});

describe('createLogger', () => {
  it('writes an error without its message', () => {
    const lines: string[] = [];
    createLogger('info', { write: (line) => void lines.push(line) }).error(
      { err: new Error('geheim') },
      'mislukt',
    );
    expect(lines.join('')).toContain('mislukt');
    expect(lines.join('')).not.toContain('geheim');
  });
});
