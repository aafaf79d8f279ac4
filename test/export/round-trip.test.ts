import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/export/characters.js';
import { findFormat } from '../../src/export/formats.js';
import { makeEdge, makeNode, meta, networkOf, textOf } from './kit/network.js';
import { draw, hasGraphviz, hasModule, loadWith } from './kit/programs.js';
import { readCsv } from './kit/read-csv.js';

/** Any text: every plane of Unicode, half pairs and controls, and more often what writers trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '\\',
      '\n',
      '\r',
      '\t',
      ',',
      '<',
      '&',
      ';',
      '>',
      "'",
      ' ',
      '\0',
      '髙',
      '𠮷',
      '\ud842',
      'ー',
      '=',
      '#',
      '%',
      '@',
    ),
    maxLength: 12,
  }),
);

function networkNamed(names: readonly string[]) {
  const nodes = names.map((name, index) => makeNode(index + 1, { name, website: name, identifiers: [{ scheme: 'ROR', value: name }] }));
  const edges = nodes.slice(1).map((node, index) => makeEdge(index, node, nodes[0]!, { citations: [cite(node.name)] }));
  return { meta: { ...meta, title: names[0] ?? '' }, nodes, edges };
}

function cite(text: string) {
  return { document: text, title: text, locator: text, assertion: 'PRINTED', url: text };
}

const namesOfNetworks = fc.array(anyText, { minLength: 1, maxLength: 6 });

async function write(format: string, names: readonly string[]): Promise<string> {
  return textOf(findFormat(format)!.write(networkOf(networkNamed(names)), {}));
}

test.each(['json', 'cyjs', 'graphology'])('%s parses to the names it was given', async (format) => {
  await fc.assert(
    fc.asyncProperty(namesOfNetworks, async (names) => {
      const parsed = JSON.parse(await write(format, names));
      const nodes: Record<string, Record<string, string>>[] = parsed.nodes ?? parsed.elements.nodes;
      expect(nodes.map((node) => (node.data ?? node.attributes ?? node).label)).toEqual(names);
    }),
  );
});

test('CSV parses to the names it was given, but for an apostrophe before formulas', async () => {
  await fc.assert(
    fc.asyncProperty(namesOfNetworks, async (names) => {
      const [, ...records] = readCsv((await write('csv', names)).slice(1));
      const seen = records.map((record) => record[2]);
      const given = names.slice(1).map((name) => name.toWellFormed().replaceAll('\0', ''));
      expect(seen).toHaveLength(given.length);
      for (const [index, name] of seen.entries()) {
        expect([given[index], `'${given[index]}`]).toContain(name);
        expect(name).not.toMatch(/^[=@\t\r\n]/);
      }
    }),
  );
});

test('Turtle parses, with the names and the titles it was given', async () => {
  await fc.assert(
    fc.asyncProperty(namesOfNetworks, async (names) => {
      const quads = new Parser().parse(await write('ttl', names));
      const labels = quads.filter(({ predicate, subject }) => predicate.value.endsWith('#prefLabel') && subject.value.includes('node/'));
      expect(labels.map(({ object }) => object.value)).toEqual(names.map(printable));
      const locators = quads.filter(({ predicate }) => predicate.value === 'urn:renkei:vocabulary/locator');
      expect(locators.map(({ object }) => object.value)).toEqual(names.slice(1).map(printable));
    }),
  );
});

describe('300 names of any text, through the real programs', () => {
  const names = [...new Set(fc.sample(anyText, { numRuns: 300, seed: 20_130_430 }))];

  test.skipIf(!hasModule('networkx')).each(['graphml', 'gexf'])('networkx: %s', async (format) => {
    const { nodes } = loadWith<{ nodes: Record<string, { label?: string }> }>(format, await write(format, names));
    expect(Object.values(nodes).map(({ label = '' }) => label ?? '')).toEqual(names.map(printable));
  });

  test.skipIf(!hasModule('networkx'))('networkx: Pajek keeps every vertex apart', async () => {
    const { nodes, edges } = loadWith<{ nodes: object; edges: unknown[] }>('pajek', await write('net', names));
    expect([Object.keys(nodes).length, edges.length]).toEqual([names.length, names.length - 1]);
  });

  test.skipIf(!hasModule('rdflib'))('rdflib: Turtle and JSON-LD are isomorphic', async () => {
    const { isomorphic } = loadWith<{ isomorphic: boolean }>('rdf', await write('ttl', names), await write('jsonld', names));
    expect(isomorphic).toBe(true);
  });

  test.skipIf(!hasGraphviz())('Graphviz: nodes and edges', async () => {
    const { objects, edges } = JSON.parse(draw(await write('dot', names.slice(0, 60)), 'json').toString('utf8'));
    expect([objects.length, edges.length]).toEqual([60, 59]);
  });
});
