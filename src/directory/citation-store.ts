import type { Assertion } from '../domain/registries/vocabulary.js';
import type { CitationRow, DocumentRow } from '../queries/citations.js';
import type { TieCitation } from '../queries/directory-rows.js';
import { CodedColumn } from './coded-column.js';
import { IntColumn } from './int-column.js';

/** What few citations have. */
type Rest = Pick<TieCitation, 'quote' | 'url' | 'retrievedOn' | 'field' | 'articleId'>;
const noRest: Rest = { quote: null, url: null, retrievedOn: null, field: null, articleId: null };

/** The citations of ties: those of one tie stand together, in the order of their ids. */
export class CitationStore {
  readonly documents = new Map<number, DocumentRow>();
  readonly #ids = new IntColumn();
  readonly #documents = new IntColumn();
  readonly #locators = new CodedColumn();
  readonly #assertions = new CodedColumn();
  readonly #rest = new Map<number, Rest>();
  /** For each tie the place of its first citation, and how many there are. */
  readonly #starts = new IntColumn();
  readonly #counts = new IntColumn();
  #length = 0;
  #gaps = 0;

  /** The citations of a tie instead of those it had: these leave a gap. */
  put(tie: number, citations: readonly TieCitation[]): void {
    this.#gaps += this.#counts.get(tie) ?? 0;
    this.#starts.set(tie, this.#length);
    this.#counts.set(tie, citations.length);
    for (const citation of citations) {
      const { quote, url, retrievedOn, field, articleId } = citation;
      const at = this.#length++;
      this.#ids.set(at, citation.id);
      this.#documents.set(at, citation.documentId);
      this.#locators.set(at, citation.locator);
      this.#assertions.set(at, citation.assertion);
      if ((quote ?? url ?? retrievedOn ?? field ?? articleId) !== null) this.#rest.set(at, { quote, url, retrievedOn, field, articleId });
    }
  }

  /** So many citations were replaced that reading everything anew frees half the memory. */
  get isWorn(): boolean {
    return this.#gaps > 10_000 && this.#gaps > this.#length / 2;
  }

  of(tie: number, tieId: number): CitationRow[] {
    const start = this.#starts.get(tie);
    return Array.from({ length: this.#counts.get(tie) }, (_, offset) => this.#row(start + offset, tieId));
  }

  #row(at: number, tieId: number): CitationRow {
    const document = this.documents.get(this.#documents.get(at)) as DocumentRow;
    const { quote, url, retrievedOn, field, articleId } = this.#rest.get(at) ?? noRest;
    return {
      id: this.#ids.get(at),
      subjectId: tieId,
      locator: this.#locators.text(at),
      quote,
      assertion: this.#assertions.text(at) as Assertion,
      url: url ?? document.url,
      retrievedOn: retrievedOn ?? document.retrievedOn,
      field,
      articleId,
      document,
    };
  }
}
