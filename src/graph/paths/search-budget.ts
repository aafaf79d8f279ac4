/** What may cut a search short. */
export type PathBound = 'HOPS' | 'VISITED' | 'TIME';

/** Neighbours looked at between two looks at the clock: some 50 µs. */
const clockInterval = 4096;

/** Counts what a search spends, over all its rounds. Once spent, it stays spent. */
export class SearchBudget {
  #visited = 0;
  #untilClock = 0;
  #cut: Exclude<PathBound, 'HOPS'> | null = null;

  constructor(
    private readonly maxVisited: number,
    private readonly deadline?: { readonly at: number; readonly now: () => number },
  ) {}

  get cut(): Exclude<PathBound, 'HOPS'> | null {
    return this.#cut;
  }

  /** May a node with so many neighbours be looked at? */
  spend(neighbours: number): boolean {
    if (this.#cut) return false;
    this.#visited += 1;
    if (this.#visited > this.maxVisited) this.#cut = 'VISITED';
    this.#untilClock -= neighbours + 1;
    if (this.deadline && this.#untilClock < 0) {
      this.#untilClock = clockInterval;
      if (this.deadline.now() >= this.deadline.at) this.#cut = 'TIME';
    }
    return this.#cut === null;
  }
}
