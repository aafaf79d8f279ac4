import type { ExportNetwork } from '../exporter.js';
import { textFormat } from '../network-format.js';
import { irisFrom } from './iris.js';
import { prefixesOf } from './prefixes.js';
import type { RdfProperty, RdfValue, Resource } from './resource.js';
import { resourcesOf } from './resources.js';

/** RDF 1.1 Turtle (https://www.w3.org/TR/turtle/), by hand: the writers of libraries build an object for each triple. */
export const turtle = textFormat(
  { name: 'ttl', sources: true, mediaType: 'text/turtle; charset=utf-8', titleJa: 'Turtle(W3C ORG)', titleEn: 'Turtle (W3C ORG)' },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const iris = irisFrom(network.meta.baseIri);
  for (const [prefix, namespace] of Object.entries(prefixesOf(iris.base))) yield `@prefix ${prefix}: <${namespace}> .\n`;
  for await (const resources of resourcesOf(network, iris)) yield resources.map(statement).join('');
}

function statement({ iri, types, properties }: Resource): string {
  let text = types.length === 0 ? '' : ` a ${types.join(', ')}`;
  for (const [property, value] of properties) {
    text += `${text === '' ? '' : ' ;\n '} ${writeProperty(property)} ${writeValue(value)}`;
  }
  return text === '' ? '' : `\n<${iri}>${text} .\n`;
}

function writeProperty(property: RdfProperty): string {
  return typeof property === 'string' ? property : `<${property.iri}>`;
}

function writeValue(value: RdfValue): string {
  if ('iri' in value) return `<${value.iri}>`;
  const literal = `"${escaped(value.text)}"`;
  if (value.language !== undefined) return `${literal}@${value.language}`;
  return value.datatype === undefined ? literal : `${literal}^^${value.datatype}`;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replace(/["\\\n\r\t]/g, (character) => escapes[character] ?? character);
}
