import { isDeepStrictEqual } from 'node:util';
import type { Contender } from './contenders/contender.js';
import { pathOf } from './measure.js';
import { type ContenderName, type Question, requestBody, type Variables } from './questions.js';

export interface Equal {
  /** The mean size of our answers in bytes, for the ceiling. */
  readonly bytes: number;
  /** Milliseconds an answer of each contender took on average, while the others worked on theirs. */
  readonly ms: ReadonlyMap<Contender['name'], number>;
}

/** Asks all contenders for everything in the sample. What one says differently from ours is told, and nothing may be timed then. */
export async function checkEquality(
  contenders: readonly Contender[],
  question: Question,
  sample: readonly Variables[],
): Promise<Equal | { readonly differs: string }> {
  let bytes = 0;
  const ms = new Map<Contender['name'], number>();
  for (const variables of sample) {
    const answers = await Promise.all(contenders.filter(isAsked).map(async (each) => ask(each, question, variables)));
    const [ours, ...theirs] = answers;
    if (!ours) throw new Error('no contender');
    bytes += ours.bytes;
    for (const answer of answers) ms.set(answer.name, (ms.get(answer.name) ?? 0) + answer.ms / sample.length);
    for (const other of theirs) {
      if (isDeepStrictEqual(other.says, ours.says)) continue;
      return {
        differs: `${question.name} ${JSON.stringify(variables)}: ${other.name} says something else.\n${firstDifference(ours.says, other.says)}`,
      };
    }
  }
  return { bytes: Math.round(bytes / sample.length), ms };
}

function isAsked(contender: Contender): contender is Contender & { name: ContenderName } {
  return contender.name !== 'constant';
}

async function ask(contender: Contender & { name: ContenderName }, question: Question, variables: Variables) {
  const { name, port } = contender;
  const body = requestBody(question, name, variables);
  const start = performance.now();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${port}${pathOf(name, question)}`, { method: 'POST', headers, body });
  const text = await answer.text();
  const { data, errors } = JSON.parse(answer.ok ? text : '{}') as { data?: Record<string, never>; errors?: unknown };
  if (!data || errors) throw new Error(`${question.name} of ${name}: ${text.slice(0, 1000)}`);
  return { name, ms: performance.now() - start, bytes: Buffer.byteLength(text), says: question.says(name, data) };
}

function firstDifference(ours: unknown, theirs: unknown): string {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `  renkei: …${a.slice(Math.max(0, at - 100), at + 200)}\n  theirs: …${b.slice(Math.max(0, at - 100), at + 200)}`;
}
