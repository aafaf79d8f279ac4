/** One entry of a registry: its Japanese official term and its English label. */
export interface Term {
  readonly ja: string;
  readonly en: string;
}

/** A closed vocabulary: code → labels. Adding an entry here is all it takes to add a kind, a role or a type. */
export type Registry<T extends Term = Term> = Readonly<Record<string, T>>;

/** The codes of a registry as a non-empty tuple, for enums and validators. */
export function codesOf<R extends Registry>(registry: R): [keyof R & string, ...(keyof R & string)[]] {
  return Object.keys(registry) as [keyof R & string, ...(keyof R & string)[]];
}
