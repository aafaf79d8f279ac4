import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc/<pid>/stat. */
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

interface Stat {
  readonly parent: number;
  readonly cpuMs: number;
  /** Of children that have ended. */
  readonly endedMs: number;
}

function statOf(pid: number): Stat | null {
  try {
    // The name in parentheses may hold spaces: fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ms = (field: number) => ((Number(fields[field]) + Number(fields[field + 1])) * 1000) / ticksPerSecond;
    return { parent: Number(fields[1]), cpuMs: ms(11), endedMs: ms(13) };
  } catch {
    return null;
  }
}

/** CPU time a process has used so far, in milliseconds, all its threads. */
export function cpuOf(pid: number): number {
  return statOf(pid)?.cpuMs ?? 0;
}

/** CPU time of the children of a process that have ended: of this one, the load generator. */
export function cpuOfEndedChildren(pid: number): number {
  return statOf(pid)?.endedMs ?? 0;
}

/** The same of all children of a process, also those that have ended: PostgreSQL serves each connection, and each parallel worker, by a child. */
export function cpuOfChildren(pid: number): number {
  let sum = cpuOfEndedChildren(pid);
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? statOf(Number(entry)) : null;
    if (stat?.parent === pid) sum += stat.cpuMs;
  }
  return sum;
}

/** Resident memory now (VmRSS) or at most so far (VmHWM), in megabytes. */
export function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${field}:\\s+(\\d+)`));
  return Math.round(Number(line?.[1] ?? 0) / 1024);
}
