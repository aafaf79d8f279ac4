/** Reads the value that stands from `start` to before `end`, in the binary form PostgreSQL sends it in. */
export type ReadValue<Value> = (bytes: Buffer, start: number, end: number) => Value;

/** An `integer`. */
const integer: ReadValue<number> = (bytes, start, end) => {
  if (end - start !== 4) throw new TypeError(`an integer has 4 bytes, not ${end - start}: cast the column`);
  return int32(bytes, start);
};

const text: ReadValue<string> = (bytes, start, end) => bytes.toString('utf8', start, end);

/** Words that were read, each at the place its bytes lead to, where the next one of that place takes over. Their bytes stand in one array. */
const places = 1 << 14;
const longestWord = 32;
const words: string[] = Array.from({ length: places }, () => '');
const lengths = new Uint8Array(places);
const spellings = new Uint8Array(places * longestWord);

/** Found among those read before, it need not be made anew. */
function word(bytes: Buffer, start: number, end: number): string {
  const length = end - start;
  if (length > longestWord) return text(bytes, start, end);
  const place = placeOf(bytes, start, end);
  const spelling = place * longestWord;
  let same = lengths[place] === length;
  for (let at = 0; same && at < length; at += 1) same = spellings[spelling + at] === bytes[start + at];
  if (!same) {
    words[place] = text(bytes, start, end);
    lengths[place] = length;
    spellings.set(bytes.subarray(start, end), spelling);
  }
  return words[place] as string;
}

/** By the bytes that tell most words apart: of a date the last digits of year, month and day. */
function placeOf(bytes: Buffer, start: number, end: number): number {
  const byte = (at: number) => (at >= start && at < end ? (bytes[at] as number) : 0);
  const mixed = byte(start) ^ (byte(start + 2) << 3) ^ (byte(start + 3) << 5) ^ (byte(end - 5) << 9) ^ (byte(end - 4) << 10);
  const all = Math.imul(mixed ^ (byte(end - 2) << 13) ^ (byte(end - 1) << 16) ^ ((end - start) << 20), 0x9e3779b1);
  return all >>> 18;
}

/** A whole number of four bytes, the highest first. */
export function int32(bytes: Buffer, at: number): number {
  return ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
}

/** A `double` is a `double precision`; a `jsonb` is its text after a byte for the version. */
export const readers = {
  integer,
  double: (bytes, start) => bytes.readDoubleBE(start),
  boolean: (bytes, start) => bytes[start] === 1,
  text,
  word,
  jsonb: (bytes, start, end) => JSON.parse(text(bytes, start + 1, end)),
} as const satisfies Readonly<Record<string, ReadValue<unknown>>>;
