/** A file cannot be imported; nothing was written. One clear line for a person. */
export class ImportError extends Error {
  constructor(
    readonly code: 'UNREADABLE_FILE' | 'BROKEN_FILE' | 'WRONG_FORMAT' | 'WRONG_LINKS' | 'NO_PREFECTURES',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ImportError';
  }
}
