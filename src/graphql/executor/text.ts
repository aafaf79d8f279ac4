/** JSON text. null stands for the value null, which a non-null type must refuse and a nullable place writes as `null`. */
export type Text = string | null;

/** At once wherever nothing has to be waited for. */
export type MaybeLater<T> = T | Promise<T>;

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** Pieces of JSON text with gaps that are still to come. */
export class TextWithGaps {
  readonly #before: string[] = [];
  readonly #gaps: Promise<Text>[] = [];

  /** What stands between the gap before and this one, and the gap. */
  add(before: string, gap: Promise<Text>): void {
    this.#before.push(before);
    this.#gaps.push(gap);
  }

  /** The whole text, ending with `after`, in the turn in which the last gap is filled; fails with the first that fails. */
  filled(after: string): Promise<string> {
    const texts: Text[] = [];
    let open = this.#gaps.length;
    return new Promise((resolve, reject) => {
      for (const [index, gap] of this.#gaps.entries()) {
        gap.then((text) => {
          texts[index] = text;
          open -= 1;
          if (open === 0) resolve(this.#joined(texts, after));
        }, reject);
      }
    });
  }

  #joined(texts: readonly Text[], after: string): string {
    let whole = '';
    for (let index = 0; index < texts.length; index += 1) whole += this.#before[index] + (texts[index] ?? 'null');
    return whole + after;
  }
}
