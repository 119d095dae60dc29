import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './children.mjs';
import { Complaint, ROOT, inRepository, toolEnvironment } from './repository.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a Chromium for the browser tests, or installs one: as root on Debian the package `chromium`, elsewhere the
 * one that Playwright brings.
 *
 * @returns {Promise<string | null>} path of the program, or null for Playwright's own
 */
export async function ensureChromium() {
  const found = givenChromium() ?? systemChromium();
  if (found !== null) return found;
  if (onDebianAsRoot()) {
    console.log('No Chromium found: installing the Debian package chromium …');
    await succeed('apt-get', ['update', '-qq']);
    await succeed('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = systemChromium();
    if (installed !== null) return installed;
  }
  console.log('No Chromium found: installing the one of Playwright …');
  await succeed(inRepository('e2e/node_modules/.bin/playwright'), ['install', 'chromium']);
  return null;
}

function givenChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given === undefined || given === '') return null;
  if (!existsSync(given)) throw new Complaint(`CHROMIUM_PATH points at ${given}, which does not exist.`);
  return given;
}

function systemChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release') || !isProgram('/usr/bin/apt-get'))
    return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function succeed(command, args) {
  const env = toolEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  const { code, output } = await run(command, args, { cwd: ROOT, env, capture: true });
  if (code === 0) return;
  console.error(output);
  throw new Complaint('No Chromium could be installed. Install one and pass its path in CHROMIUM_PATH.');
}
