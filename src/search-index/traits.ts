import type { KeyForm } from '../domain/names/keys.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import type { SearchKeyRow } from './search-key-row.js';
import { standing, standingOf } from './search-rank.js';

export type Trait = Pick<SearchKeyRow, 'form' | 'type' | 'kind' | 'validFrom' | 'validTo'>;

/** The trait of keys that were removed: no search takes them. */
export const removed = 0;
/** A standing that says: not looked for. */
const outside = -1;

/** Forms, types and kinds together; days of periods. */
const [mostCodes, mostDays] = [1 << 5, 1 << 19];

/** Tables of standings kept: a day and a choice of types are asked for again and again. */
const mostTables = 64;

/** Everything of a key that ranking asks for, but its length: hundreds of combinations for hundreds of thousands of keys. */
export class Traits {
  private readonly all: (Trait | null)[] = [null];
  private readonly numbers = new Map<number, number>();
  private readonly codes = new Numbered();
  private readonly days = new Numbered();
  private readonly tables = new Map<string, Int16Array>();

  numberOf({ form, type, kind, validFrom, validTo }: Trait): number {
    // As one number: there are few codes, and half a million days are 1,400 years. A text of all five would have to be made for every key.
    const { codes, days } = this;
    const code = (codes.of(form) * mostCodes + codes.of(type)) * mostCodes + codes.of(kind);
    const name = (code * mostDays + days.of(validFrom)) * mostDays + days.of(validTo);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.all.length);
    this.all.push({ form, type, kind, validFrom, validTo });
    this.tables.clear();
    return this.all.length - 1;
  }

  /** What the standing of keys adds to their rank, by the number of their trait; {@link outside} where the type is not asked for. */
  standings(types: readonly NodeType[], asOf: string, text: KeyForm): Int16Array {
    // All forms that are not the name itself stand alike.
    const name = `${asOf} ${text === 'NAME'} ${types.join()}`;
    const kept = this.tables.get(name);
    if (kept) return kept;
    if (this.tables.size === mostTables) this.tables.clear();
    const table = Int16Array.from(this.all, (trait) =>
      trait && types.includes(trait.type) ? standing[standingOf(trait, text, asOf)] : outside,
    );
    this.tables.set(name, table);
    return table;
  }
}

/** Values by number, in the order they are met. */
class Numbered {
  private readonly numbers = new Map<string | null, number>();

  of(value: string | null): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.numbers.size);
    return this.numbers.size - 1;
  }
}
