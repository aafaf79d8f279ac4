import type { ExportNetwork } from '../exporter.js';
import { textFormat } from '../network-format.js';
import { describeNetwork } from './describe-network.js';
import { irisFrom } from './iris.js';
import { type CompactIri, prefixesOf } from './prefixes.js';
import { type RdfProperty, RdfWriter } from './rdf-writer.js';

/** RDF 1.1 Turtle (https://www.w3.org/TR/turtle/), by hand: the writers of libraries build an object for each triple. */
export const turtle = textFormat(
  { name: 'ttl', sources: true, mediaType: 'text/turtle; charset=utf-8', titleJa: 'Turtle(W3C ORG)', titleEn: 'Turtle (W3C ORG)' },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const iris = irisFrom(network.meta.baseIri);
  for (const [prefix, namespace] of Object.entries(prefixesOf(iris.base))) yield `@prefix ${prefix}: <${namespace}> .\n`;
  yield* describeNetwork(network, iris, new TurtleWriter());
}

class TurtleWriter extends RdfWriter {
  #written = '';
  #subject = '';
  #statements = '';

  begin(iri: string, types: readonly CompactIri[] = []): void {
    this.#subject = iri;
    this.#statements = types.length === 0 ? '' : ` a ${types.join(', ')}`;
  }

  /** A resource of which nothing is said is no statement. */
  end(): void {
    if (this.#statements !== '') this.#written += `\n<${this.#subject}>${this.#statements} .\n`;
  }

  take(): string {
    const written = this.#written;
    this.#written = '';
    return written;
  }

  protected writeLink(property: RdfProperty, iri: string): void {
    this.#statements += `${this.#next(property)} <${iri}>`;
  }

  protected writeText(property: RdfProperty, text: string, language: 'ja' | 'en' | undefined): void {
    this.#statements += `${this.#next(property)} "${escaped(text)}"${language === undefined ? '' : `@${language}`}`;
  }

  protected writeTyped(property: RdfProperty, text: string, datatype: CompactIri): void {
    this.#statements += `${this.#next(property)} "${escaped(text)}"^^${datatype}`;
  }

  #next(property: RdfProperty): string {
    const name = typeof property === 'string' ? property : `<${property.iri}>`;
    return this.#statements === '' ? ` ${name}` : ` ;\n  ${name}`;
  }
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replace(/["\\\n\r\t]/g, (character) => escapes[character] ?? character);
}
