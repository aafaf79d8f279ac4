import type { FormatOptions } from './exporter.js';

/** Option → allowed values; the first is the default. */
export type OptionChoices = Readonly<Record<string, readonly string[]>>;

/** An option a format does not have, or a value it does not allow. */
export class OptionError extends Error {
  readonly code = 'BAD_OPTION';

  constructor(
    readonly option: string,
    readonly value: string,
    /** The values allowed; empty when the format has no such option. */
    readonly allowed: readonly string[],
  ) {
    super(allowed.length > 0 ? `${option} must be one of ${allowed.join(', ')}, not ${value}` : `there is no option ${option}`);
  }
}

/** The options given, checked, and the defaults of the others. */
export function readOptions(choices: OptionChoices = {}, given: FormatOptions = {}): FormatOptions {
  for (const [option, value] of Object.entries(given)) {
    const allowed = Object.hasOwn(choices, option) ? (choices[option] ?? []) : [];
    if (!allowed.includes(value)) throw new OptionError(option, value, allowed);
  }
  const defaults = Object.entries(choices).map(([option, [first = '']]) => [option, first]);
  return { ...Object.fromEntries(defaults), ...given };
}
