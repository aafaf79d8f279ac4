import { describe, expect, test } from 'vitest';
import { edgeAttributes, nodeAttributes } from '../../src/export/attributes.js';
import { printable } from '../../src/export/characters.js';
import { firstDay, lastDay } from '../../src/export/days.js';
import { fileName, findAcceptedFormat, findFormat, networkFormats } from '../../src/export/formats.js';
import { OptionError } from '../../src/export/options.js';
import { bytesOf, makeEdge, makeNode, meta, networkOf, stream, textOf } from './kit/network.js';
import { sample } from './kit/sample.js';

describe.each(networkFormats)('$name', (format) => {
  const options = Object.fromEntries(Object.entries(format.options ?? {}).map(([name, values]) => [name, values.at(-1) ?? '']));

  test('writes the same bytes twice, with every option, and for an empty network', async () => {
    const write = () => bytesOf(format.write(networkOf(sample), options));
    expect(await write()).toEqual(await write());
    expect(await bytesOf(format.write(networkOf({ meta, nodes: [], edges: [] }), {}))).not.toHaveLength(0);
  });

  test('refuses options it does not have', () => {
    expect(() => format.write(networkOf(sample), { colour: 'red' })).toThrow(OptionError);
    for (const name of Object.keys(options)) {
      const refused = expect.objectContaining({ option: name, allowed: format.options?.[name] });
      expect(() => format.write(networkOf(sample), { [name]: 'no such value' })).toThrow(refused);
    }
  });

  test('leaves out and counts edges to nodes that are not there, and nodes met twice', async () => {
    const [one, two] = [makeNode(1, { name: '甲' }), makeNode(2, { name: '乙' })];
    const absent = makeNode(3, { code: 'absent' });
    const clean = { meta, nodes: [one, two], edges: [makeEdge(1, one, two)] };
    let leftOut = 0;
    const network = networkOf({ meta, nodes: [one, two, one], edges: [...clean.edges, makeEdge(2, two, absent)] }, (edges) => {
      leftOut += edges;
    });
    expect(await bytesOf(format.write(network, {}))).toEqual(await bytesOf(format.write(networkOf(clean), {})));
    expect(leftOut).toBe(1);
  });

  test('reads no further than its consumer, and stops with it', async () => {
    let [read, closed] = [0, false];
    async function* nodes() {
      try {
        for (let id = 1; id <= 50_000; id += 1) {
          read = id;
          yield [makeNode(id, { website: `https://example.jp/${(id * 2654435761) % 2 ** 32}` })];
        }
      } finally {
        closed = true;
      }
    }
    const chunks = format.write({ meta, nodes: nodes(), edges: stream([]) }, {})[Symbol.asyncIterator]();
    await chunks.next();
    expect(read).toBeLessThan(2_000);
    await chunks.next();
    // Pajek says how many vertices there are before the first, and the edge list names the ends of edges.
    if (!['net', 'csv'].includes(format.name)) expect(read).toBeLessThan(25_000);
    await chunks.return?.();
    expect(read === 0 || closed).toBe(true);
  });

  test('passes on what goes wrong with the rows', async () => {
    async function* edges(): AsyncGenerator<never[]> {
      yield [];
      throw new Error('connection lost');
    }
    const writing = bytesOf(format.write({ ...networkOf(sample), edges: edges() }, {}));
    await expect(writing).rejects.toThrow('connection lost');
  });
});

test('names, file names and media types are each used once', () => {
  for (const unique of [
    networkFormats.map(({ name }) => name),
    networkFormats.map((format) => fileName(format)),
    networkFormats.map(({ mediaType }) => mediaType),
  ]) {
    expect(new Set(unique).size).toBe(unique.length);
  }
  expect(findFormat('graphml')?.titleEn).toBe('GraphML');
  expect(findFormat('docx')).toBeNull();
  expect(fileName(networkFormats.find(({ name }) => name === 'gephi')!)).toBe('network-gephi.zip');
});

test.each([
  [undefined, 'graphml'],
  ['*/*', 'graphml'],
  ['text/turtle', 'ttl'],
  ['text/html, application/ld+json;q=0.9, */*;q=0.1', 'jsonld'],
  ['text/*', 'csv'],
  ['*/*, application/graphml+xml;q=0', 'gexf'],
  ['application/json; charset=utf-8', 'json'],
  ['text/html', undefined],
  ['text/turtle;q=0', undefined],
])('Accept: %s → %s', (accept, name) => {
  expect(findAcceptedFormat(accept)?.name).toBe(name);
});

test.each([
  ['2008', '2008-01-01', '2008-12-31'],
  ['2008-02', '2008-02-01', '2008-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['0099-12', '0099-12-01', '0099-12-31'],
  ['2013-04-30', '2013-04-30', '2013-04-30'],
])('%s is from %s to %s', (partial, first, last) => {
  expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]);
});

test('only the attributes asked for are written, and always the labels, the ids and the weights', async () => {
  const chosenMeta = { ...meta, nodeAttributes: ['sector'], edgeAttributes: ['role'] };
  const text = await textOf(findFormat('json')!.write(networkOf({ ...sample, meta: chosenMeta }), {}));
  const { nodes, edges } = JSON.parse(text);
  expect(nodes[0]).toEqual({ id: 'institution-1', label: '鳥取銀行', sector: 'FINANCE' });
  expect(edges[0]).toEqual({ source: 'institution-1', target: 'conference', key: '1', edgeId: '1', role: 'CONSTITUENT', weight: 1 });
});

test('no attribute is called id, and none twice', () => {
  for (const names of [nodeAttributes.map(({ name }) => name), edgeAttributes.map(({ name }) => name)]) {
    expect(names).not.toContain('id');
    expect(new Set(names).size).toBe(names.length);
  }
});

test('XML has no empty values, no null and no dangling references', async () => {
  for (const name of ['graphml', 'gexf']) {
    const text = await textOf(findFormat(name)!.write(networkOf(sample), {}));
    expect(text).not.toMatch(/>null<|"null"|undefined|NaN/);
    expect(text).toContain('&lt;b&gt;&amp;amp; &amp; &quot;x&quot; &gt; y&lt;/b&gt; ]]&gt;');
    expect(printable(text)).toBe(text);
  }
});

test('GEXF: the namespace letter by letter, and kinds only where the version has them', async () => {
  const [current, draft] = await Promise.all(
    ['1.3', '1.2draft'].map((version) => textOf(findFormat('gexf')!.write(networkOf(sample), { version }))),
  );
  expect(current).toContain('<gexf xmlns="http://gexf.net/1.3" version="1.3">');
  expect(current).toContain('kind="SECRETARIAT_OF" label="SECRETARIAT" weight="1" start="2009-01-01" end="2012-12-31"');
  expect(draft).toContain('<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">');
  expect(draft).not.toContain('kind="SECRETARIAT_OF"');
});
