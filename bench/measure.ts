import type { Contender } from './contenders/contender.js';
import { load } from './load/wrk.js';
import { cpuOf, cpuOfChildren, memoryOf } from './process-cost.js';
import { type ContenderName, type Question, requestBody, type Variables } from './questions.js';

/** One round of one contender. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU a request, of the server and of PostgreSQL. */
  readonly serverCpu: number;
  readonly postgresCpu: number;
  readonly memory: number;
  readonly errors: number;
}

export interface Target {
  readonly contender: Contender;
  readonly path: string;
  readonly bodies: readonly string[];
}

export function targetOf(contender: Contender, question: Question, variables: readonly Variables[], constantSize: number): Target {
  if (contender.name === 'constant') return { contender, path: `/${constantSize}`, bodies: ['{}'] };
  const name = contender.name;
  return { contender, path: pathOf(name, question), bodies: variables.map((each) => requestBody(question, name, each)) };
}

export function pathOf(contender: ContenderName, question: Question): string {
  return contender === 'raw' ? `/${question.name}` : '/graphql';
}

export async function measure(target: Target, options: { seconds: number; connections: number; postgres: number }): Promise<Round> {
  const { contender, path, bodies } = target;
  // Workers are children.
  const serverCpu = () => cpuOf(contender.pid) + cpuOfChildren(contender.pid);
  const before = [serverCpu(), cpuOfChildren(options.postgres)] as const;
  const { requests, seconds, p50, p99, errors } = await load({ ...options, port: contender.port, path, bodies });
  const count = Math.max(1, requests);
  return {
    perSecond: requests / seconds,
    p50,
    p99,
    serverCpu: (serverCpu() - before[0]) / count,
    postgresCpu: (cpuOfChildren(options.postgres) - before[1]) / count,
    memory: memoryOf(contender.pid),
    errors,
  };
}
