/** A list of members that cannot be imported as it is. One clear line for a person, and what to do. */
export class ListError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
  ) {
    super(message);
    this.name = 'ListError';
  }
}
