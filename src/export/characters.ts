/**
 * Controls but tab, LF and CR; half surrogate pairs; U+FFFE and U+FFFF: what XML 1.0 cannot hold, even as a reference,
 * and the C1 controls it advises against.
 */
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** Text without the characters that XML forbids and that no other text format is better for. */
export function printable(text: string): string {
  return text.replace(forbidden, '');
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
export function xml(text: string | number): string {
  return printable(String(text)).replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
}
