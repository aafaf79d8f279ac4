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

  /** Forgets the citations of a tie: they leave a gap. */
  clear(tie: number): void {
    this.#gaps += this.#counts.get(tie) ?? 0;
    this.#counts.set(tie, 0);
  }

  /** Adds a citation to those of a tie. Those of one tie must be added one after the other. */
  add(tie: number, { id, documentId, locator, assertion, quote, url, retrievedOn, field, articleId }: TieCitation): void {
    const at = this.#length++;
    const count = this.#counts.get(tie) ?? 0;
    if (count === 0) this.#starts.set(tie, at);
    this.#counts.set(tie, count + 1);
    this.#ids.set(at, id);
    this.#documents.set(at, documentId);
    this.#locators.set(at, locator);
    this.#assertions.set(at, assertion);
    if ((quote ?? url ?? retrievedOn ?? field ?? articleId) !== null) this.#rest.set(at, { quote, url, retrievedOn, field, articleId });
  }

  /** So many citations were replaced that reading everything anew frees half the memory. */
  get isWorn(): boolean {
    return this.#gaps > 10_000 && this.#gaps > this.#length / 2;
  }

  of(tie: number, tieId: number): CitationRow[] {
    const start = this.#starts.get(tie);
    return Array.from({ length: this.#counts.get(tie) ?? 0 }, (_, offset) => this.#row(start + offset, tieId));
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
