import type { MatchTexts } from '../../src/importing/match-outcome.js';
import type { MatchCandidate, MatchInput, MatchResult } from '../../src/matching/match-result.js';
import { findNodesByCodes } from '../../src/queries/node-rows.js';
import type { Reader } from '../../src/storage/database.js';

/** What a text means: a code; a code and ? where only a person can tell; several texts joined by 、. */
export type Meanings = Readonly<Record<string, string>>;

/** A matcher that knows a few texts by heart, and remembers the batches it was asked. */
export function fakeMatcher(meanings: Meanings): { match: MatchTexts; batches: MatchInput[][] } {
  const batches: MatchInput[][] = [];
  const match: MatchTexts = async (reader, inputs) => {
    batches.push([...inputs]);
    const codes = Object.values(meanings).map((meaning) => meaning.replace('?', ''));
    const ids = new Map((await findNodesByCodes(reader as Reader, codes)).map(({ code, id }) => [code, id]));
    const candidatesOf = (text: string): MatchCandidate[] => {
      const meaning = meanings[text];
      if (!meaning) return [];
      const code = meaning.replace('?', '');
      const match = !meaning.endsWith('?');
      return [
        {
          nodeId: ids.get(code) ?? -1,
          code,
          score: match ? 0.987_65 : 0.5,
          match,
          matchedName: text,
          features: [
            { id: 'name', value: match ? 1 : 0.5 },
            { id: 'unambiguous', value: 1 },
          ],
        },
      ];
    };
    return inputs.map((input): MatchResult => {
      const texts = input.text.split('、');
      const parts = texts.map((text) => ({
        text: `${text}、`,
        start: input.text.indexOf(text),
        candidates: candidatesOf(text),
        parent: null,
      }));
      return { input, candidates: texts.length === 1 ? candidatesOf(input.text) : [], parent: null, parts };
    });
  };
  return { match, batches };
}
