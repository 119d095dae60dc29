import { importTarget } from './importTarget.mjs';

/**
 * How a file refers to another: `value` leaves an import in the program, `type` vanishes in the build.
 *
 * @typedef {'value' | 'type'} ImportKind
 */

/** Layers of the client, lowest first; a layer may import its own and lower ones. */
const CLIENT_LAYERS = ['lib', 'ui', 'collab', 'features', 'app'];

/** Files of the relay that know sockets, timers or the log; all others are its pure core, the same on one node and on many. */
const SYNC_EDGE =
  /^server\/src\/sync\/(appendQueue|committedState|heartbeat|openRoom|outlet|relay|roomRegistry|roomSockets|socketServer)(\.ts)?$/;
const SYNC = /^server\/src\/sync\//;
const TEST_FILE = /\.(test|bench)\.(ts|tsx|mjs)$/;
const TESTING_FOLDER = /(^|\/)testing\//;

/** @param {string} file */
const isPureSync = (file) => SYNC.test(file) && !SYNC_EDGE.test(file) && !TEST_FILE.test(file);

/**
 * The import rules of docs/ARCHITECTURE.md, as one pure function.
 *
 * @param {string} file path of the importing file from the repository's root, with forward slashes
 * @param {string} specifier as written in the source
 * @param {ImportKind} kind
 * @returns {string | null} what is wrong and what to do instead, or null when the import is allowed
 */
export function judgeImport(file, specifier, kind) {
  if (specifier.startsWith('../../')) return 'Two folders up: use a # subpath import.';
  const target = importTarget(file, specifier);
  const from = area(file);
  const isTest = TEST_FILE.test(file) || TESTING_FOLDER.test(file);
  if (target.kind === 'package') return judgePackage(file, target.name, from, isTest);
  return (
    judgeTesting(target.path, from, isTest) ??
    judgePackages(from, area(target.path), kind) ??
    judgeClientLayers(file, target.path, isTest) ??
    judgePureSync(file, target.path, kind)
  );
}

/**
 * @param {string} path
 * @returns {string} the package or top-level folder that a path belongs to
 */
function area(path) {
  return path.split('/')[0] ?? '';
}

/**
 * @param {string} file
 * @param {string} name
 * @param {string} from
 * @param {boolean} isTest
 */
function judgePackage(file, name, from, isTest) {
  const isNode = name.startsWith('node:');
  if (from === 'shared' && isNode && !isTest) return 'shared is pure: no node modules.';
  if (from === 'client' && isNode && !isTest && file.startsWith('client/src/')) {
    return 'The client runs in a browser: no node modules.';
  }
  if (isPureSync(file) && (isNode || name === 'ws')) {
    return 'This file is pure: no node modules and no ws. Return an effect instead.';
  }
  if (
    name === 'ws' &&
    file.startsWith('server/src/') &&
    !isTest &&
    file !== 'server/src/sync/socketServer.ts'
  ) {
    return 'Only sync/socketServer.ts knows ws.';
  }
  return null;
}

/**
 * @param {string} target
 * @param {string} from
 * @param {boolean} isTest
 */
function judgeTesting(target, from, isTest) {
  if (!TESTING_FOLDER.test(target) || isTest || from === 'e2e') return null;
  return 'testing/ is for tests only.';
}

/**
 * @param {string} from
 * @param {string} to
 * @param {ImportKind} kind
 */
function judgePackages(from, to, kind) {
  if (from === to || from === 'e2e' || from === 'tools') return null;
  if (to === 'shared') return null;
  if (from === 'client' && to === 'server') {
    return kind === 'type' ? null : 'The client takes only types from the server: use import type.';
  }
  return `${from} does not import ${to}.`;
}

/**
 * @param {string} file
 * @param {string} target
 * @param {boolean} isTest
 */
function judgeClientLayers(file, target, isTest) {
  const own = clientPlace(file);
  const other = clientPlace(target);
  if (own === null || other === null || isTest) return null;
  if (CLIENT_LAYERS.indexOf(other.layer) > CLIENT_LAYERS.indexOf(own.layer)) {
    return `${own.layer} does not import ${other.layer}: the order is ${CLIENT_LAYERS.join(' ← ')}.`;
  }
  if (other.layer !== 'features' || (own.layer === 'features' && own.folder === other.folder)) return null;
  if (/^index(\.tsx?)?$/.test(other.rest)) return null;
  return `Reach the feature ${other.folder} through its index.ts.`;
}

/**
 * @param {string} path
 * @returns {{ layer: string, folder: string, rest: string } | null} null outside the client's layers
 */
function clientPlace(path) {
  const [top, src, layer = '', folder = '', ...rest] = path.split('/');
  if (top !== 'client' || src !== 'src' || !CLIENT_LAYERS.includes(layer)) return null;
  return { layer, folder, rest: rest.join('/') };
}

/**
 * @param {string} file
 * @param {string} target
 * @param {ImportKind} kind
 */
function judgePureSync(file, target, kind) {
  if (!isPureSync(file)) return null;
  if (SYNC_EDGE.test(target) && kind === 'value')
    return 'This file is pure: it does not know the edges of the relay.';
  if (target.startsWith('server/src/platform/')) return 'This file is pure: pass clock and limits in.';
  if (!target.startsWith('server/src/log/')) return null;
  const isPort = /^server\/src\/log\/UpdateLog(\.ts)?$/.test(target);
  return isPort && kind === 'type' ? null : "This file is pure: of the log it knows the port's types only.";
}
