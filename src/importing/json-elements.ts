import { ImportError } from './import-error.js';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The texts of the elements of one large JSON array, one after the other, so that neither the text nor the values
 * have to fit in memory. It only looks for strings and brackets: each element still has to be parsed, and may fail alone.
 */
export async function* jsonElements(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const splitter = new Splitter();
  for await (const text of decoded(chunks)) yield* splitter.push(text);
  splitter.end();
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw new ImportError('BROKEN_FILE', 'The file is not UTF-8.', { cause: error });
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

class Splitter {
  /** Brackets open: 0 before and after the array, 1 between its elements. */
  private depth = 0;
  private inString = false;
  private escaped = false;
  private closed = false;
  private pending = '';
  private count = 0;

  *push(text: string): Generator<string> {
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      if (this.inString) this.passString(character);
      else if (this.depth === 0) start = this.passOutside(character, at);
      else if (character === quote) this.inString = true;
      else if (character === openBracket || character === openBrace) this.depth++;
      else if (this.depth === 1 && (character === comma || character === closeBracket)) {
        yield* this.element(this.pending + text.slice(start, at), character === closeBracket);
        start = at + 1;
      } else if (character === closeBracket || character === closeBrace) this.depth--;
    }
    if (this.depth > 0) this.pending += text.slice(start);
  }

  end(): void {
    if (this.closed) return;
    throw new ImportError(
      'BROKEN_FILE',
      this.depth === 0 ? 'The file is empty.' : 'The JSON ends in the middle: the file is cut off or damaged.',
    );
  }

  private passString(character: number): void {
    if (this.escaped) this.escaped = false;
    else if (character === backslash) this.escaped = true;
    else if (character === quote) this.inString = false;
  }

  /** Around the array nothing but spaces may stand. */
  private passOutside(character: number, at: number): number {
    const isSpace = character === 0x20 || (character >= 0x09 && character <= 0x0d);
    if (!isSpace) {
      if (this.closed) throw new ImportError('WRONG_FORMAT', 'Something follows the JSON array: the file is damaged.');
      if (character !== openBracket) throw new ImportError('WRONG_FORMAT', 'The file is not a JSON array of records.');
      this.depth = 1;
    }
    return at + 1;
  }

  private *element(text: string, last: boolean): Generator<string> {
    this.pending = '';
    if (last) {
      this.depth = 0;
      this.closed = true;
    }
    // `[]` has no element; anywhere else an empty place is a broken one.
    if (last && this.count === 0 && text.trim() === '') return;
    this.count++;
    yield text;
  }
}
