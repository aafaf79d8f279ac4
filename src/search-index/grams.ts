/**
 * Grams are what keys are looked up by: two neighbouring characters, or three where all are ASCII, for pairs of Latin letters stand in too many
 * keys. A key has one gram a character, which begins there; that of the last character ends in {@link end}.
 */
const end = 0;
const isAscii = (character: number) => character < 0x80;

/** A gram as two numbers: the first character, and the second with the third in its upper bits (0 when it is a pair). */
function secondOf(second: number, third: number): number {
  return second | (third << 21);
}

/** The second character of a gram. */
export function secondCharacter(second: number): number {
  return second & 0x1fffff;
}

/** The second number of the gram that begins at a place among `length` characters. */
export function gramAt(characters: ArrayLike<number>, length: number, at: number): number {
  if (at + 1 >= length) return end;
  const second = characters[at + 1] as number;
  if (at + 2 >= length || !isAscii(second) || !isAscii(characters[at] as number)) return second;
  const third = characters[at + 2] as number;
  return isAscii(third) ? secondOf(second, third) : second;
}

/** Grams that every key has which contains a text; none when the text is too short to tell one. */
export function gramsWithin(characters: readonly number[]): { readonly first: number; readonly second: number }[] {
  const grams = [];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const [first, second] = [characters[at] as number, characters[at + 1] as number];
    // Behind two ASCII characters at the end of the text any third may stand in the key.
    const isOpen = at + 2 === characters.length && isAscii(first) && isAscii(second);
    if (!isOpen) grams.push({ first, second: gramAt(characters, characters.length, at) });
  }
  return grams;
}

/** Numbers grams from 0 in the order they are met: open addressing, for a Map would take as long as everything else. */
export class GramTable {
  private table = new Int32Array(1 << 8);
  private firsts = new Int32Array(1 << 7);
  private seconds = new Int32Array(1 << 7);
  size = 0;

  /** The number of a gram, -1 for one never met. */
  find(first: number, second: number): number {
    const { table, firsts, seconds } = this;
    const mask = table.length - 1;
    for (let at = hash(first, second) & mask; ; at = (at + 1) & mask) {
      const gram = (table[at] as number) - 1;
      if (gram < 0 || (firsts[gram] === first && seconds[gram] === second)) return gram;
    }
  }

  findOrAdd(first: number, second: number): number {
    const found = this.find(first, second);
    if (found >= 0) return found;
    if (this.size === this.firsts.length) this.grow();
    const gram = this.size++;
    this.firsts[gram] = first;
    this.seconds[gram] = second;
    this.enter(gram);
    return gram;
  }

  /** Numbers of the grams that begin with a character; and go on with a second one, when it is told. */
  *beginningWith(first: number, second?: number): Iterable<number> {
    for (let gram = 0; gram < this.size; gram += 1)
      if (this.firsts[gram] === first && (second === undefined || secondCharacter(this.seconds[gram] as number) === second)) yield gram;
  }

  get bytes(): number {
    return this.table.byteLength + this.firsts.byteLength + this.seconds.byteLength;
  }

  private enter(gram: number): void {
    const mask = this.table.length - 1;
    let at = hash(this.firsts[gram] as number, this.seconds[gram] as number) & mask;
    while (this.table[at] !== 0) at = (at + 1) & mask;
    this.table[at] = gram + 1;
  }

  /** Never more than half full. */
  private grow(): void {
    const [firsts, seconds] = [this.firsts, this.seconds];
    this.firsts = new Int32Array(firsts.length * 2);
    this.seconds = new Int32Array(firsts.length * 2);
    this.firsts.set(firsts);
    this.seconds.set(seconds);
    this.table = new Int32Array(this.table.length * 2);
    for (let gram = 0; gram < this.size; gram += 1) this.enter(gram);
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
