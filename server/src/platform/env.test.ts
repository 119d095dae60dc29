import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env.ts';

const mistakes = (source: Record<string, string>): readonly string[] => {
  const outcome = readEnvironment(source);
  return outcome.ok ? [] : outcome.error;
};

describe('readEnvironment', () => {
  it('has a default for everything, on loopback and without the trial environment', () => {
    const outcome = readEnvironment({});
    expect(outcome.ok && outcome.value).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: './data',
      demo: false,
      logLevel: 'info',
    });
    expect(outcome.ok && outcome.value.publicUrl.origin).toBe('http://localhost:3000');
  });

  it('reads what is given and takes an empty variable for an absent one', () => {
    const outcome = readEnvironment({
      PORT: '8080',
      HOST: '',
      DATA_DIR: '/var/lib/samenspraak',
      DEMO: '1',
      LOG_LEVEL: 'debug',
      PUBLIC_URL: 'https://samenspraak.voorbeeld.nl',
    });
    expect(outcome.ok && outcome.value).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/var/lib/samenspraak',
      demo: true,
      logLevel: 'debug',
    });
  });

  it.each([
    ['PORT', 'drieduizend'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DEMO', 'ja'],
    ['LOG_LEVEL', 'verbose'],
    ['PUBLIC_URL', 'samenspraak.voorbeeld.nl'],
    ['PUBLIC_URL', 'http://samenspraak.voorbeeld.nl'],
    ['PUBLIC_URL', 'https://samenspraak.voorbeeld.nl/pad'],
    ['PUBLIC_URL', 'ftp://localhost'],
  ])('names %s when it is %s', (name, value) => {
    expect(mistakes({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} moet `))]);
  });

  it('names every mistake at once', () => {
    expect(mistakes({ PORT: 'x', DEMO: 'x' })).toHaveLength(2);
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'voorbeeld.nl', 'localhost.voorbeeld.nl'])(
    'keeps the trial environment from listening on %s',
    (host) => {
      expect(mistakes({ DEMO: '1', HOST: host })).toEqual([expect.stringMatching(/^HOST /)]);
      expect(mistakes({ DEMO: '0', HOST: host })).toEqual([]);
    },
  );

  it.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])(
    'lets the trial environment listen on %s',
    (host) => {
      expect(mistakes({ DEMO: '1', HOST: host })).toEqual([]);
    },
  );

  it('keeps the trial environment out of production', () => {
    expect(mistakes({ DEMO: '1', NODE_ENV: 'production' })).toEqual([expect.stringMatching(/^DEMO /)]);
    expect(mistakes({ NODE_ENV: 'production' })).toEqual([]);
  });
});
