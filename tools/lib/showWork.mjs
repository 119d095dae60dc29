import { stopAsked } from './children.mjs';
import { Complaint } from './repository.mjs';

const STILL_BUSY_MS = 15_000;

/**
 * Says that something longer is going on, that it still is, and how long it took.
 *
 * @param {string} name what is done, in words for the user
 * @param {() => Promise<unknown>} work
 */
export async function showWork(name, work) {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1000);
  console.log(`${name} …`);
  const reminder = setInterval(() => console.log(`${name}: nog bezig (${seconds()} s) …`), STILL_BUSY_MS);
  try {
    await work();
  } finally {
    clearInterval(reminder);
  }
  if (stopAsked()) throw new Complaint(`${name}: gestopt.`);
  console.log(`${name}: klaar (${seconds()} s).`);
}
