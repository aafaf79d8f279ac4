import { jsonText } from '../characters.js';
import type { ExportNetwork } from '../exporter.js';
import { textFormat } from '../network-format.js';
import { describeNetwork } from './describe-network.js';
import { irisFrom } from './iris.js';
import { type CompactIri, prefixesOf } from './prefixes.js';
import { type RdfProperty, RdfWriter } from './rdf-writer.js';

/** JSON-LD 1.1 with its context inside, so that reading it needs no network: the same statements as the Turtle. */
export const jsonld = textFormat(
  { name: 'jsonld', sources: true, mediaType: 'application/ld+json', titleJa: 'JSON-LD(W3C ORG)', titleEn: 'JSON-LD (W3C ORG)' },
  pieces,
);

async function* pieces(network: ExportNetwork): AsyncGenerator<string> {
  const iris = irisFrom(network.meta.baseIri);
  yield `{"@context":${JSON.stringify(prefixesOf(iris.base))},\n"@graph":[\n`;
  yield* describeNetwork(network, iris, new JsonLdWriter());
  yield '\n]}\n';
}

/** Values are always in full: a bare number or string would be read as another datatype than Turtle's. */
class JsonLdWriter extends RdfWriter {
  #written = '';
  #separator = '';
  #object = '';
  /** The property being written, its values so far, and how many they are: one stands alone, more are a list. */
  #property = '';
  #values = '';
  #count = 0;

  begin(iri: string, types: readonly CompactIri[] = []): void {
    this.#object = `{"@id":${jsonText(iri)}${types.length > 0 ? `,"@type":["${types.join('","')}"]` : ''}`;
  }

  end(): void {
    this.#endProperty();
    this.#written += `${this.#separator}${this.#object}}`;
    this.#separator = ',\n';
  }

  take(): string {
    const written = this.#written;
    this.#written = '';
    return written;
  }

  protected writeLink(property: RdfProperty, iri: string): void {
    this.#add(property, `{"@id":${jsonText(iri)}}`);
  }

  protected writeText(property: RdfProperty, text: string, language: 'ja' | 'en' | undefined): void {
    this.#add(property, `{"@value":${jsonText(text)}${language === undefined ? '' : `,"@language":"${language}"`}}`);
  }

  protected writeTyped(property: RdfProperty, text: string, datatype: CompactIri): void {
    this.#add(property, `{"@value":${jsonText(text)},"@type":"${datatype}"}`);
  }

  #add(property: RdfProperty, value: string): void {
    const name = typeof property === 'string' ? property : property.iri;
    if (name !== this.#property) this.#endProperty();
    this.#property = name;
    this.#values = this.#count === 0 ? value : `${this.#values},${value}`;
    this.#count += 1;
  }

  #endProperty(): void {
    if (this.#count > 0) this.#object += `,${jsonText(this.#property)}:${this.#count === 1 ? this.#values : `[${this.#values}]`}`;
    this.#property = '';
    this.#count = 0;
  }
}
