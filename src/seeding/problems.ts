import type { ReadFile, SeedProblem } from './read.js';

/** Where a record stands: its file, and its path in it. */
export interface Place {
  readonly source: ReadFile;
  readonly path: readonly PropertyKey[];
}

/** A place inside another. */
export function within(place: Place, ...path: PropertyKey[]): Place {
  return { source: place.source, path: [...place.path, ...path] };
}

export function lineOf(place: Place): number {
  return place.source.lineOf(place.path);
}

/** Collects what is wrong with the seeds; nothing is loaded while there is any. */
export class Problems {
  readonly found: SeedProblem[] = [];

  add(place: Place, reason: string): void {
    this.found.push({ file: place.source.file, line: lineOf(place), reason });
  }
}
