// Imported first, and itself without imports: an older Node must get far enough to say this.

/** The oldest Node that installs and builds; what is built runs on the pinned Node in node_modules. */
const OLDEST_MAJOR = 20;

/**
 * @param {string} version `process.versions.node`
 * @returns {string | null} one line for the user, or null when the version will do
 */
export function nodeComplaint(version) {
  return Number(version.split('.')[0]) >= OLDEST_MAJOR
    ? null
    : `Samenspraak heeft Node ${OLDEST_MAJOR} of nieuwer nodig; dit is Node ${version}. Zie https://nodejs.org.`;
}

const complaint = nodeComplaint(process.versions.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}
