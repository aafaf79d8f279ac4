import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly sizes: readonly string[];
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** Names of questions; empty: all. */
  readonly only: readonly string[];
  readonly scaling: boolean;
  readonly mixed: boolean;
  /** Ours may keep answers. */
  readonly cache: boolean;
  /** Processes of ours behind its port. */
  readonly workers: number;
}

/** --size s,l --seconds 5 --rounds 5 --only q1,q2 --connections 16; --scaling measures our server alone at all sizes, --mixed W1; --cache lets ours keep answers, --workers 2 compares two processes of ours with one. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: 's,l' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '16' },
      only: { type: 'string', default: '' },
      scaling: { type: 'boolean', default: false },
      mixed: { type: 'boolean', default: false },
      cache: { type: 'boolean', default: false },
      workers: { type: 'string', default: '1' },
    },
  });
  const kinds = [values.scaling, values.mixed, values.cache, values.workers !== '1'];
  if (kinds.filter(Boolean).length > 1) throw new Error('--scaling, --mixed, --cache and --workers are runs of their own');
  const list = (text: string) => text.split(',').filter((item) => item !== '');
  return {
    sizes: list(values.size),
    seconds: positive(values.seconds, '--seconds'),
    rounds: positive(values.rounds, '--rounds'),
    connections: positive(values.connections, '--connections'),
    only: list(values.only.toLowerCase()),
    scaling: values.scaling,
    mixed: values.mixed,
    cache: values.cache,
    workers: positive(values.workers, '--workers'),
  };
}

function positive(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} must be a whole number from 1, not ${text}`);
  return number;
}
