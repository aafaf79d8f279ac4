/** A fault in what the caller asked for, with a code of the public list. */
export class InputError extends Error {
  constructor(
    readonly code: 'BAD_USER_INPUT' | 'INVALID_PAGE_SIZE' | 'INVALID_CURSOR',
    message: string,
    readonly argument: string,
    readonly hint?: string,
  ) {
    super(message);
    this.name = 'InputError';
  }
}
