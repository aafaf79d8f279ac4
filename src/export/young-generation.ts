import v8 from 'node:v8';

/** V8's factor of growth of its young generation, and its usual one. */
const usual = 2;
let writing = 0;

/**
 * The same chunks, while each is made V8's young generation does not grow. A file is short-lived text: V8 takes it for a reason to hold up to
 * 100 MB of it, which makes nothing quicker. 100,000 nodes and 500,000 edges as JSON-LD: 65 MB instead of 170, as Turtle 61 instead of 123, in
 * the same time (test/export/kit/measure.ts). Not for the whole process: answers of large lists would take up to half as much CPU again. Nor
 * while a chunk waits for a client that reads slowly.
 */
export async function* keepingYoungGeneration<Chunk>(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await withoutGrowth(() => iterator.next());
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function withoutGrowth<T>(work: () => Promise<T>): Promise<T> {
  if (writing === 0) setGrowth(1);
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
    if (writing === 0) setGrowth(usual);
  }
}

function setGrowth(factor: number): void {
  v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
