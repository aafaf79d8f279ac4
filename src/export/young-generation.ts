import { setFlagsFromString } from 'node:v8';

/** V8's factor of growth of its young generation, and its usual one. */
const usual = 2;
let writing = 0;

/**
 * The same chunks, while V8's young generation does not grow. A file is short-lived text: V8 takes it for a reason to hold up to 100 MB of it, which makes
 * nothing quicker. 100,000 nodes and 500,000 edges as JSON-LD: 65 MB instead of 170, as Turtle 61 instead of 123, in the same time
 * (test/export/kit/measure.ts). Not for the whole process: answers of large lists would take up to half as much CPU again.
 */
export async function* keepingYoungGeneration<Chunk>(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  if (writing === 0) setGrowth(1);
  writing += 1;
  try {
    yield* chunks;
  } finally {
    writing -= 1;
    if (writing === 0) setGrowth(usual);
  }
}

function setGrowth(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
