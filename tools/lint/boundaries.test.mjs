import { describe, expect, test } from 'vitest';
import { judgeImport } from './boundaries.mjs';

/** @typedef {[file: string, specifier: string, kind: import('./boundaries.mjs').ImportKind]} Case */

/** @type {Case[]} */
const GOOD = [
  ['shared/src/traject/access.ts', './gemeente.ts', 'type'],
  ['shared/src/http/trajecten.ts', '../traject/roles.ts', 'value'],
  ['shared/src/text/hash.ts', '@noble/hashes/sha2.js', 'value'],
  ['shared/src/protocol/version.test.ts', 'node:crypto', 'value'],
  ['server/src/app.ts', '@samenspraak/shared/result', 'value'],
  ['server/src/sync/socketServer.ts', 'ws', 'value'],
  ['server/src/sync/socketServer.test.ts', 'ws', 'value'],
  ['server/src/testing/rawClient.ts', 'ws', 'value'],
  ['server/src/sync/room.test.ts', '#testing/seededRandom', 'value'],
  ['server/src/sync/room.ts', '#log/UpdateLog', 'type'],
  ['server/src/sync/room.ts', './gate.ts', 'value'],
  ['server/src/sync/relay.ts', 'node:http', 'type'],
  ['server/src/sync/committedState.ts', '#log/mergeUpdates', 'value'],
  ['server/src/sync/gate.fuzz.test.ts', 'node:crypto', 'value'],
  ['server/src/sync/roomRegistry.ts', '#platform/clock', 'value'],
  ['client/src/lib/api.ts', '@samenspraak/server/app', 'type'],
  ['client/src/app/Shell.tsx', '#features/editor/index.ts', 'value'],
  ['client/src/features/editor/components/Toolbar.tsx', '../hooks/useEditor.ts', 'value'],
  ['client/src/features/editor/index.ts', '#collab/documentSession.ts', 'value'],
  ['client/src/features/presence/Who.tsx', '#features/editor/index.ts', 'value'],
  ['client/src/ui/Button.tsx', '#lib/messages.ts', 'value'],
  ['client/vite.config.ts', 'node:path', 'value'],
  ['e2e/bench/load.ts', 'ws', 'value'],
  ['e2e/specs/type.spec.ts', '#fixtures/people', 'value'],
];

/** @type {Case[]} */
const BAD = [
  ['shared/src/text/hash.ts', 'node:crypto', 'value'],
  ['shared/src/text/hash.ts', '@samenspraak/server/app', 'type'],
  ['shared/src/a/b/c.ts', '../../result.ts', 'value'],
  ['server/src/app.ts', '@samenspraak/client/app/main', 'type'],
  ['server/src/modules/documenten/routes.ts', 'ws', 'value'],
  ['server/src/sync/room.ts', 'ws', 'type'],
  ['server/src/sync/gate.ts', 'node:crypto', 'value'],
  ['server/src/sync/session.ts', '#platform/clock', 'type'],
  ['server/src/sync/room.ts', '#log/UpdateLog', 'value'],
  ['server/src/sync/room.ts', '#log/sqlite/database', 'type'],
  ['server/src/main.ts', '#testing/fakeClock', 'value'],
  ['client/src/lib/api.ts', '@samenspraak/server/app', 'value'],
  ['client/src/lib/api.ts', 'node:fs', 'value'],
  ['server/src/sync/contentPipe.ts', './openRoom.ts', 'value'],
  ['server/src/sync/structs.ts', 'node:buffer', 'value'],
  ['client/src/ui/Button.tsx', '#collab/connectionStore.ts', 'value'],
  ['client/src/lib/api.ts', '#ui/Button.tsx', 'value'],
  ['client/src/collab/documentSession.ts', '#features/editor/index.ts', 'value'],
  ['client/src/features/editor/index.ts', '#app/router.tsx', 'value'],
  ['client/src/features/presence/Who.tsx', '#features/editor/store.ts', 'value'],
  ['client/src/features/presence/Who.tsx', '../editor/store.ts', 'type'],
  ['client/src/app/Shell.tsx', '#features/editor/components/Toolbar.tsx', 'value'],
];

describe('judgeImport', () => {
  test.each(GOOD)('%s may import %s (%s)', (file, specifier, kind) => {
    expect(judgeImport(file, specifier, kind)).toBeNull();
  });

  test.each(BAD)('%s may not import %s (%s)', (file, specifier, kind) => {
    expect(judgeImport(file, specifier, kind)).toEqual(expect.any(String));
  });
});
