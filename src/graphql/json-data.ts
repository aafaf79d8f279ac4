/** The data of an answer as JSON text, where Apollo expects an object: it goes through to the body as it is. */
export class JsonData {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Whoever takes it for the object finds the same in its JSON. */
  toJSON(): unknown {
    return JSON.parse(this.#text);
  }
}

interface Result {
  readonly errors?: unknown;
  readonly data?: unknown;
  readonly extensions?: unknown;
}

/** The body of an answer, as Apollo would write it: errors before data, and an end of line. */
export function stringifyResult({ errors, data, extensions }: Result): string {
  if (!(data instanceof JsonData)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const before = errors === undefined ? '' : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${data.text}${after}}\n`;
}
