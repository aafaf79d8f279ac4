import { IntColumn } from './int-column.js';

/** A column of texts of which many are equal: a number a row, each text once. Code 0 stands for null. */
export class CodedColumn {
  readonly #codeOf = new Map<string, number>();
  readonly #texts: (string | null)[] = [null];
  readonly #codes = new IntColumn();

  get codes(): Int32Array {
    return this.#codes.values;
  }

  /** How many codes there are, 0 included. */
  get size(): number {
    return this.#texts.length;
  }

  set(row: number, text: string | null): void {
    this.#codes.set(row, this.#learn(text));
  }

  text(row: number): string | null {
    return this.textOf(this.#codes.get(row));
  }

  textOf(code: number): string | null {
    return this.#texts[code] as string | null;
  }

  /** −1 for a text that no row has had. */
  codeOf(text: string): number {
    return this.#codeOf.get(text) ?? -1;
  }

  #learn(text: string | null): number {
    if (text === null) return 0;
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    this.#codeOf.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}
