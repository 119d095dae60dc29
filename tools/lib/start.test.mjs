import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { nodeComplaint } from './requireNode.mjs';
import { serverEnvironment } from './startServer.mjs';

describe('nodeComplaint', () => {
  test.each(['20.0.0', '20.20.2', '24.9.0', '100.1.0'])('Node %s will do', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  test.each(['8.17.0', '18.20.8', '19.9.0'])('Node %s is too old', (version) => {
    expect(nodeComplaint(version)).toMatch(/Node 20 of nieuwer.*Node \d/);
  });

  test('ends the program with one line and exit code 1', () => {
    const oldNode = "Object.defineProperty(process.versions, 'node', { value: '18.0.0' });";
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(oldNode)}`, 'requireNode.mjs'],
      { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('serverEnvironment', () => {
  test('starts the trial environment unless somebody chose otherwise', () => {
    expect(serverEnvironment({})).toEqual({ DEMO: '1', DATA_DIR: './data' });
    expect(serverEnvironment({ DEMO: '0' })).toMatchObject({ DEMO: '0' });
    expect(serverEnvironment({ NODE_ENV: 'production' })).not.toHaveProperty('DEMO');
  });

  test('keeps the data folder that was given', () => {
    expect(serverEnvironment({ DATA_DIR: '/srv/data' })).toMatchObject({ DATA_DIR: '/srv/data' });
  });
});
