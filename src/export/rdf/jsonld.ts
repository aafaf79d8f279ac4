import { separated } from '../chunks.js';
import type { ExportNetwork } from '../exporter.js';
import { textFormat } from '../network-format.js';
import { irisFrom } from './iris.js';
import { prefixesOf } from './prefixes.js';
import type { RdfValue, Resource } from './resource.js';
import { resourcesOf } from './resources.js';

/** JSON-LD 1.1 with its context inside, so that reading it needs no network: the same statements as the Turtle. */
export const jsonld = textFormat(
  { name: 'jsonld', sources: true, mediaType: 'application/ld+json', titleJa: 'JSON-LD(W3C ORG)', titleEn: 'JSON-LD (W3C ORG)' },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const iris = irisFrom(network.meta.baseIri);
  yield `{"@context":${JSON.stringify(prefixesOf(iris.base))},\n"@graph":[\n`;
  yield* separated(resourcesOf(network, iris), ',\n', (resources) => resources.map(nodeObject).join(',\n'));
  yield '\n]}\n';
}

function nodeObject({ iri, types, properties }: Resource): string {
  const object: Record<string, unknown> = { '@id': iri };
  if (types.length > 0) object['@type'] = types;
  const values = new Map<string, object[]>();
  for (const [property, value] of properties) {
    const name = typeof property === 'string' ? property : property.iri;
    const list = values.get(name) ?? [];
    list.push(valueObject(value));
    values.set(name, list);
  }
  for (const [name, list] of values) object[name] = list.length === 1 ? list[0] : list;
  return JSON.stringify(object);
}

/** Always in full: a bare number or string would be read as another datatype than Turtle's. */
function valueObject(value: RdfValue): object {
  if ('iri' in value) return { '@id': value.iri };
  if (value.language !== undefined) return { '@value': value.text, '@language': value.language };
  return value.datatype === undefined ? { '@value': value.text } : { '@value': value.text, '@type': value.datatype };
}
