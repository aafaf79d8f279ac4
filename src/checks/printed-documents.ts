import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A span of lines, 1-based and inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The lines a locator names: "l.12", "l.12-14, l.20", "art.3(2) l.81,83". */
export function spansOf(locator: string | null): Span[] {
  const lists = (locator ?? '').matchAll(/(?:^|[\s,])l\.(\d+(?:\s*[-,–]\s*\d+)*)/g);
  return [...lists].flatMap(([, list = '']) =>
    list.split(',').map((span) => {
      const [from = 0, to = from] = span.split(/[-–]/).map(Number);
      return { from, to };
    }),
  );
}

/**
 * A printed source with its lines. Left out of comparison are spaces and line breaks, where they fall being the printer's
 * choice, and the list marks ("- ") that the transcripts set before lines.
 */
export class PrintedDocument {
  readonly lines: readonly string[];
  private readonly whole: string;

  constructor(text: string) {
    this.lines = text.replace(/\n$/, '').split('\n');
    this.whole = squeezed(text);
  }

  /** Does the text stand in the lines, taken together in their order? No lines mean the whole document. */
  holds(text: string, spans: readonly Span[]): boolean {
    if (spans.length === 0) return this.whole.includes(squeezed(text));
    const cited = spans.flatMap(({ from, to }) => this.lines.slice(from - 1, to)).join('\n');
    return squeezed(cited).includes(squeezed(text));
  }
}

/** The documents of a folder, each read once; null for a file that is not there. */
export class DocumentFolder {
  private readonly read = new Map<string, Promise<PrintedDocument | null>>();

  constructor(private readonly folder: string) {}

  open(file: string): Promise<PrintedDocument | null> {
    // Only a name: what the database holds must not lead out of the folder.
    const path = join(this.folder, basename(file));
    const known =
      this.read.get(path) ??
      readFile(path, 'utf8').then(
        (text) => new PrintedDocument(text),
        () => null,
      );
    this.read.set(path, known);
    return known;
  }
}

function squeezed(text: string): string {
  return text.replace(/^\s*-\s+/gmu, '').replace(/\s/gu, '');
}
