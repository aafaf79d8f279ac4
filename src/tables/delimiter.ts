import { type Delimiter, delimiters } from './table.js';

/** Records that are looked at. */
const sample = 20;

/** The delimiter that splits the first records most evenly, and the header into most cells; a comma when none does. */
export function detectDelimiter(text: string): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly even: number; readonly count: number } = { delimiter: ',', even: 0, count: 0 };
  for (const delimiter of delimiters) {
    const [header = 0, ...others] = countsOf(text, delimiter);
    if (header === 0) continue;
    const even = others.length === 0 ? 1 : others.filter((count) => count === header).length / others.length;
    if (even > best.even || (even === best.even && header > best.count)) best = { delimiter, even, count: header };
  }
  return best.count === 0 ? ',' : best.delimiter;
}

/** How often the delimiter stands outside quotes in each of the first records that are not blank. */
function countsOf(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let [quoted, count, blank] = [false, 0, true];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (!blank) counts.push(count);
      if (counts.length === sample) return counts;
      [count, blank] = [0, true];
      continue;
    } else if (!quoted && character === delimiter) count += 1;
    blank = false;
  }
  if (!blank) counts.push(count);
  return counts;
}
