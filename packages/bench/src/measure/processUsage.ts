import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its descendants have used. */
export interface ProcessUsage {
  /** User and system time in microseconds. */
  cpuMicros: number;
  /** Resident memory in bytes. */
  memoryBytes: number;
}

/** Linux counts processor time in hundredths of a second. */
const microsPerTick = 10_000;
const pageBytes = 4096;

/**
 * Reads what a process and its descendants have used so far, from `/proc`; NaN where there is none.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function processUsage(pid: number | undefined): ProcessUsage {
  if (pid === undefined) return { cpuMicros: NaN, memoryBytes: NaN };
  const usage: ProcessUsage = { cpuMicros: 0, memoryBytes: 0 };
  for (const member of family(pid)) {
    const fields = statOf(member);
    if (!fields) continue;
    // After the name come state (3rd of the page) and so on: utime is the 14th, stime the 15th, rss the 24th.
    usage.cpuMicros +=
      (Number(fields[11]) + Number(fields[12])) * microsPerTick;
    usage.memoryBytes += Number(fields[21]) * pageBytes;
  }
  return usage;
}

function family(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = statOf(Number(entry));
    if (fields) parents.set(Number(entry), Number(fields[1]));
  }
  const members = [pid];
  for (const member of members) {
    for (const [child, parent] of parents) {
      if (parent === member) members.push(child);
    }
  }
  return members;
}

/** Fields of `/proc/<pid>/stat` from the state on; undefined when the process has ended. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it stands in brackets and may hold anything.
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
