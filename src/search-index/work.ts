import { setImmediate as nextTurn } from 'node:timers/promises';

/** Until the event loop comes round again. */
export function rest(): Promise<void> {
  return nextTurn();
}

/** Work that rests after every slice of it, for others to have their turn. */
export type Work<Result> = Generator<void, Result, void>;

/** Keys worked on between two rests: some milliseconds. */
export const slice = 8_000;

/** Does the work in one go: for little of it. */
export function doneNow<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work a slice at a turn of the event loop. */
export async function doneInTurns<Result>(work: Work<Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await rest();
  }
}
