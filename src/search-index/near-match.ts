/**
 * Where a name contains a text but for one edit: [start, end) in characters of the name. One edit: a character that is wrong or missing in the
 * text, or, among kana and Latin letters, also one too many or two that are swapped.
 */
export function nearlyIn(name: string, text: string): readonly [number, number] | null {
  const characters = codePointsOf(name);
  return nearlyAmong(characters, characters.length, edited(text));
}

/** A text to be looked for with an edit: its characters as code points, and which of them are kanji. */
export interface EditedText {
  readonly characters: readonly number[];
  readonly isKanji: readonly boolean[];
}

export function edited(text: string): EditedText {
  const characters = [...text];
  return { characters: codePointsOf(text), isKanji: characters.map((character) => /^\p{Script=Han}$/u.test(character)) };
}

/** As {@link nearlyIn}, for a name of which the first `length` numbers are the code points. */
export function nearlyAmong(name: ArrayLike<number>, length: number, text: EditedText): readonly [number, number] | null {
  for (let start = 0; start < length; start += 1) {
    const end = nearlyAt(name, length, text, start);
    if (end >= 0) return [start, end];
  }
  return null;
}

/** The end of the text in the name when it stands at `start` but for one edit, else -1. Past the first difference everything must be equal. */
function nearlyAt(name: ArrayLike<number>, length: number, { characters: text, isKanji }: EditedText, start: number): number {
  let same = 0;
  while (same < text.length && start + same < length && name[start + same] === text[same]) same += 1;
  if (same === text.length) return start + same;
  const at = start + same;
  const wrong = at < length ? endOfRest(name, length, at + 1, text, same + 1) : -1;
  if (wrong >= 0) return wrong;
  const missing = same > 0 ? endOfRest(name, length, at + 1, text, same) : -1;
  if (missing >= 0) return missing;
  if (isKanji[same]) return -1;
  const tooMany = endOfRest(name, length, at, text, same + 1);
  if (tooMany >= 0) return tooMany;
  const isSwapped = same + 1 < text.length && !isKanji[same + 1] && name[at] === text[same + 1] && name[at + 1] === text[same];
  return isSwapped ? endOfRest(name, length, at + 2, text, same + 2) : -1;
}

/** The end, in the name, of what is left of the text from a place on, when the name goes on with it at `at`; else -1. */
function endOfRest(name: ArrayLike<number>, length: number, at: number, text: readonly number[], from: number): number {
  const end = at + text.length - from;
  if (end > length) return -1;
  for (let index = from; index < text.length; index += 1) if (text[index] !== name[at + index - from]) return -1;
  return end;
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number);
}
