/**
 * Controls but tab, LF and CR; half surrogate pairs; U+FFFE and U+FFFF: what XML 1.0 cannot hold, even as a reference,
 * and the C1 controls it advises against.
 */
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** Whether anything of that may be there: a half surrogate pair is only known from a whole one with the regular expression above, which is slow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** Text without the characters that XML forbids and that no other text format is better for. */
export function printable(text: string): string {
  return suspect.test(text) ? text.replace(forbidden, '') : text;
}

/** Text of one line, for formats whose records are lines. */
export function oneLine(text: string): string {
  return printable(text).replace(/[\r\n\t\u2028\u2029]+/g, ' ');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, XML readers would turn these into spaces (attributes) or LF (text).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for the content of an XML element or a double-quoted attribute. */
export function xml(value: string | number): string {
  const text = printable(String(value));
  return /[&<>"\t\n\r]/.test(text) ? text.replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character) : text;
}

/** What JSON cannot hold as it is, and surrogates, of which halves must be escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const escapedInJson = /["\\\0-\x1f\ud800-\udfff]/;

/** What JSON.stringify writes for a text. Nearly every text stands as it is, and to see that is quicker. */
export function jsonText(text: string): string {
  return escapedInJson.test(text) ? JSON.stringify(text) : `"${text}"`;
}
