import type { GraphQLError } from 'graphql';
import type { Path } from './field-site.js';

/** The errors of one run. What lies below a place that became null already is told no more. */
export class FieldErrors {
  readonly list: GraphQLError[] = [];
  readonly #places = new Set<Path | undefined>();

  /** `place`: where the answer becomes null; undefined is the whole of it. */
  add(error: GraphQLError, place: Path | undefined): void {
    if (this.#isNull(place)) return;
    this.#places.add(place);
    this.list.push(error);
  }

  #isNull(place: Path | undefined): boolean {
    if (this.#places.size === 0) return false;
    for (let each = place; each !== undefined; each = each.prev) if (this.#places.has(each)) return true;
    return this.#places.has(undefined);
  }
}
