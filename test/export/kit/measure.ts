import { findFormat } from '../../../src/export/formats.js';
import { keepingYoungGeneration } from '../../../src/export/young-generation.js';
import { makeEdge, makeNode, meta } from './network.js';

/** Writes a large network, made on the fly, in one format, and prints {chunks, bytes, seconds, grownMb}: measure.ts FORMAT. Run in a process of its own. */
const nodeCount = 100_000;
const edgeCount = 500_000;

/** As many rows at a time as are read from a database. */
const chunkSize = 500;

async function* chunks<Row>(count: number, rowAt: (id: number) => Row): AsyncGenerator<Row[]> {
  for (let first = 1; first <= count; first += chunkSize) yield Array.from({ length: chunkSize }, (_, at) => rowAt(first + at));
}

function edgeAt(id: number) {
  const source = endAt((id % nodeCount) + 1);
  const target = endAt(((id * 7919) % nodeCount) + 1);
  const validTo = id % 5 === 0 ? '2012' : null;
  return makeEdge(id, source, target, { role: 'MEMBER', validFrom: '2008-04', validTo, citations: [citation] });
}

const citation = { document: '002', title: '参画機関一覧', locator: 'p. 3', assertion: 'PRINTED', url: null };

function nodeAt(id: number) {
  return makeNode(id, { name: `中国地域の機関 第${id}号`, nameEn: `Institution No. ${id}`, validFrom: '1949-05-31' });
}

function endAt(id: number) {
  return { id, code: `institution-${id}` };
}

const format = findFormat(process.argv[2] ?? '');
if (format === null) throw new Error(`no format ${process.argv[2]}`);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const started = performance.now();
let [peak, bytes, count, first] = [before, 0, 0, 0];
const file = format.write({ meta, nodes: chunks(nodeCount, nodeAt), edges: chunks(edgeCount, edgeAt) }, {});
for await (const chunk of keepingYoungGeneration(file)) {
  count += 1;
  bytes += Buffer.byteLength(chunk);
  if (count === 1) first = performance.now() - started;
  if (count % 8 === 0) peak = Math.max(peak, process.memoryUsage.rss());
  // As a socket would: the rest of the process gets its turn.
  await new Promise(setImmediate);
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ format: format.name, chunks: count, bytes, seconds, firstMs: first, grownMb: (peak - before) / 2 ** 20 }));
