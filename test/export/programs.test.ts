import cytoscape from 'cytoscape';
import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { oneLine, printable } from '../../src/export/characters.js';
import type { FormatOptions } from '../../src/export/exporter.js';
import { findFormat } from '../../src/export/formats.js';
import type { Rows } from './kit/network.js';
import { bytesOf, networkOf } from './kit/network.js';
import { draw, hasGraphviz, hasModule, loadWith } from './kit/programs.js';
import { sample, shared } from './kit/sample.js';

type Data = Record<string, unknown>;
interface Loaded {
  readonly directed: boolean;
  readonly nodes: Record<string, Data>;
  readonly edges: [string, string, Data][];
}

const networks = [
  { name: 'directed', rows: sample },
  { name: 'undirected', rows: shared },
];

async function written(format: string, rows: Rows, options: FormatOptions = {}): Promise<Buffer> {
  const found = findFormat(format);
  if (found === null) throw new Error(`no format ${format}`);
  return bytesOf(found.write(networkOf(rows), options));
}

/** Equal numbers, ends, labels and weights: what every program must see. */
function expectSame({ directed, nodes, edges }: Loaded, rows: Rows, label: (name: string) => string = printable): void {
  expect(directed).toBe(rows.meta.directed);
  expect(Object.entries(nodes).map(([id, { label }]) => [id, label ?? ''])).toEqual(
    rows.nodes.map((node) => [node.code, label(node.label)]),
  );
  expect(edges).toHaveLength(rows.edges.length);
  const seen = edges.map(([, , data]) => [data.edgeId, data.interaction, data.weight]).sort();
  expect(seen).toEqual(rows.edges.map((edge) => [edge.id, edge.type, edge.weight]).sort());
}

describe.skipIf(!hasModule('networkx'))('networkx', () => {
  test.each(networks)('GraphML, $name', async ({ rows }) => {
    const loaded = loadWith<Loaded & { graph: Data }>('graphml', await written('graphml', rows));
    expectSame(loaded, rows);
    expect(loaded.graph).toMatchObject({ name: rows.meta.title, asOf: '2013-04-30' });
    expect(loaded.nodes['institution-1']).toMatchObject({ type: 'INSTITUTION', sector: 'FINANCE', prefecture: '31' });
  });

  test.each(networks)('node-link JSON, $name', async ({ rows }) => {
    expectSame(loadWith<Loaded>('nodelink', await written('json', rows)), rows, (name) => name);
  });

  test.each(networks)('Cytoscape JSON, $name', async ({ rows }) => {
    expectSame(loadWith<Loaded>('cytoscape', await written('cyjs', rows)), rows, (name) => name);
  });

  test.each(['1.3', '1.2draft'])('GEXF %s, with partial dates widened to days', async (version) => {
    const { nodes, edges } = loadWith<Loaded>('gexf', await written('gexf', sample, { version }));
    expect(Object.values(nodes).map(({ label }) => label)).toEqual(sample.nodes.map((node) => printable(node.label)));
    const byId = Object.fromEntries(edges.map(([, , data]) => [data.edgeId, data]));
    expect(Object.keys(byId)).toHaveLength(sample.edges.length);
    expect(byId['2']).toMatchObject({ start: '2009-01-01', end: '2012-12-31', validFrom: '2009', weight: 1, role: 'SECRETARIAT' });
    expect(byId['3']).toMatchObject({ end: '2012-02-29' });
    expect(byId['3']).not.toHaveProperty('start');
    expect(nodes.committee).toMatchObject({ start: '2008-01-01', end: '2012-02-29' });
  });

  test.each([
    { bom: 'true', rows: sample },
    { bom: 'false', rows: shared },
  ])('Pajek, byte order mark $bom', async ({ bom, rows }) => {
    const { directed, nodes, edges } = loadWith<Loaded>('pajek', await written('net', rows, { bom }));
    expect(directed).toBe(rows.meta.directed);
    expect(Object.values(nodes).map(({ id }) => id)).toEqual(rows.nodes.map((_, index) => String(index + 1)));
    expect(edges).toHaveLength(rows.edges.length);
    expect(Object.keys(nodes)).toEqual(
      expect.arrayContaining(['鳥取銀行', '鳥取銀行 (institution-18)', '𠮷野家 髙島屋 山﨑', oneLine('two\nlines\r\nand\ttab')]),
    );
    expect(edges.map(([, , { weight, l }]) => [weight, l]).sort()).toEqual(rows.edges.map(({ weight, type }) => [weight, type]).sort());
  });
});

test.skipIf(!hasModule('igraph')).each(networks)('igraph: GraphML, $name', async ({ rows }) => {
  const loaded = loadWith<Loaded>('igraph', await written('graphml', rows));
  expectSame(loaded, rows);
});

describe.skipIf(!hasModule('rdflib'))('rdflib', () => {
  const load = async (rows: Rows) => {
    interface Seen {
      readonly isomorphic: boolean;
      readonly ties: number;
      readonly names: string[];
      readonly answers: Readonly<Record<'members' | 'parts' | 'sources', string[][]>>;
    }
    return loadWith<Seen>('rdf', await written('ttl', rows), await written('jsonld', rows));
  };

  test.each(networks)('Turtle and JSON-LD say the same, $name', async ({ rows }) => {
    const { isomorphic, ties, names } = await load(rows);
    expect(isomorphic).toBe(true);
    expect(ties).toBe(rows.edges.length);
    const given = rows.nodes.flatMap(({ name, nameEn }) => [name, ...(nameEn === null ? [] : [nameEn])]);
    expect(new Set(names)).toEqual(new Set(given.map(printable)));
  });

  test('SPARQL: the members of a body with their roles and first days, its parts, the sources of a membership', async () => {
    const { answers } = await load(sample);
    expect(answers.members).toContainEqual(['鳥取銀行', 'Constituent', '2008-04']);
    expect(answers.members).toContainEqual(['鳥取銀行', 'Secretariat', '2009']);
    expect(answers.members).toHaveLength(
      sample.edges.filter(({ targetCode, role }) => targetCode === 'conference' && role !== null).length,
    );
    expect(answers.parts).toEqual([['urn:renkei:node/committee']]);
    expect(answers.sources).toEqual([['参画機関 "一覧"', '002']]);
  });
});

test.each(networks)('graphology imports its JSON, $name', async ({ rows }) => {
  // Importing throws when the options of the file are not those of the graph.
  const graph = rows.meta.directed ? new MultiDirectedGraph() : new UndirectedGraph();
  graph.import(JSON.parse((await written('graphology', rows)).toString('utf8')));
  expect([graph.order, graph.size, graph.type, graph.multi]).toEqual([
    rows.nodes.length,
    rows.edges.length,
    rows.meta.directed ? 'directed' : 'undirected',
    rows.meta.directed,
  ]);
  expect(graph.mapNodes((_, { label }) => label)).toEqual(rows.nodes.map(({ label }) => label));
  expect(graph.getEdgeAttribute(rows.edges[0]!.id, 'interaction')).toBe(rows.edges[0]!.type);
});

test.each(networks)('cytoscape.js loads Cytoscape JSON, $name', async ({ rows }) => {
  const { elements } = JSON.parse((await written('cyjs', rows)).toString('utf8'));
  const loaded = cytoscape({ headless: true, elements });
  expect([loaded.nodes().length, loaded.edges().length]).toEqual([rows.nodes.length, rows.edges.length]);
  expect(loaded.nodes().map((node) => node.data('label'))).toEqual(rows.nodes.map(({ label }) => label));
  expect(loaded.getElementById('edge:1').data()).toMatchObject({ interaction: rows.edges[0]!.type, weight: rows.edges[0]!.weight });
});

describe.skipIf(!hasGraphviz())('Graphviz', () => {
  test.each(networks)('draws the nodes and edges with their names, $name', async ({ rows }) => {
    const source = (await written('dot', rows, { labels: 'all' })).toString('utf8');
    const { objects, edges, directed } = JSON.parse(draw(source, 'json').toString('utf8'));
    expect(directed).toBe(rows.meta.directed);
    expect(objects.map(({ name }: { name: string }) => name)).toEqual(rows.nodes.map(({ code }) => code));
    expect(edges).toHaveLength(rows.edges.length);
    const svg = draw(source, 'svg').toString('utf8');
    for (const shown of [
      '鳥取銀行',
      '𠮷野家 髙島屋 山﨑',
      '&lt;b&gt;&amp;amp; &amp; &quot;x&quot; &gt; y&lt;/b&gt; ]]&gt;',
      'back\\slash\\',
    ])
      expect(svg).toContain(shown);
    expect(draw(source, 'png').subarray(1, 4).toString()).toBe('PNG');
  });
});

describe.skipIf(!hasModule('csv'))('Python csv', () => {
  test('Gephi: nodes.csv and edges.csv', async () => {
    const files = loadWith<Record<'nodes.csv' | 'edges.csv', Record<string, string>[]>>('gephi', await written('gephi', sample));
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv']);
    expect(files['nodes.csv'].map(({ Id, Label }) => [Id, Label])).toEqual(
      sample.nodes.map(({ code, label }) => [code, label.toWellFormed()]),
    );
    expect(files['edges.csv'].map(({ Id, Type, Weight }) => [Id, Type, Number(Weight)])).toEqual(
      sample.edges.map(({ id, weight }) => [id, 'Directed', weight]),
    );
  });

  test('edge list, with the names of both ends', async () => {
    const [titles = [], ...records] = loadWith<string[][]>('utf8', await written('csv', sample));
    expect(titles.slice(0, 5)).toEqual(['source', 'target', 'sourceLabel', 'targetLabel', 'edgeId']);
    expect(records).toHaveLength(sample.edges.length);
    expect(records[0]?.slice(0, 4)).toEqual(['institution-1', 'conference', '鳥取銀行', '産学官連携会議']);
    expect(records.find(([source]) => source === 'institution-11')?.[2]).toBe("'=1+1");
  });
});
