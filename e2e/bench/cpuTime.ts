import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Ticks per second of the kernel's process clock. */
const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
/** Places of user and system time in `/proc/<pid>/stat`, counted after the command's closing bracket. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** CPU time that a process used since it started, all its threads together, in milliseconds (Linux only). */
export function cpuTimeMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / TICKS_PER_SECOND) * 1000;
}
