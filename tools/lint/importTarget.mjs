import { posix } from 'node:path';

/**
 * What an import points at: a file of this repository (path from its root, extension optional) or a package.
 *
 * @typedef {{ kind: 'file', path: string } | { kind: 'package', name: string }} ImportTarget
 */

/** The folder that `#` subpath imports of each package start from; see the `imports` of its package.json. */
const SUBPATH_ROOTS = new Map([
  ['client', 'client/src'],
  ['server', 'server/src'],
  ['e2e', 'e2e'],
]);

/** The folder behind each package of the workspace when another package imports it. */
const PACKAGE_ROOTS = {
  '@samenspraak/client': 'client/src',
  '@samenspraak/server': 'server/src',
  '@samenspraak/shared': 'shared/src',
  '@samenspraak/e2e': 'e2e',
};

/**
 * Says what a specifier in a file points at, without reading the disk.
 *
 * @param {string} file path of the importing file from the repository's root, with forward slashes
 * @param {string} specifier as written in the source
 * @returns {ImportTarget}
 */
export function importTarget(file, specifier) {
  if (specifier.startsWith('.')) {
    return { kind: 'file', path: posix.normalize(posix.join(posix.dirname(file), specifier)) };
  }
  if (specifier.startsWith('#')) {
    const root = SUBPATH_ROOTS.get(file.split('/')[0] ?? '');
    if (root !== undefined) return { kind: 'file', path: `${root}/${specifier.slice(1)}` };
  }
  for (const [name, root] of Object.entries(PACKAGE_ROOTS)) {
    if (specifier === name) return { kind: 'file', path: root };
    if (specifier.startsWith(`${name}/`)) {
      return { kind: 'file', path: `${root}/${specifier.slice(name.length + 1)}` };
    }
  }
  return { kind: 'package', name: packageName(specifier) };
}

/**
 * @param {string} specifier
 * @returns {string} `node:fs`, `ws`, `@tiptap/core`
 */
function packageName(specifier) {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
