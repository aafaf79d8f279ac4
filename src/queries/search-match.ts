import { type Highlight, highlightName } from '../domain/names/highlight.js';
import { keysOfName, type NameKey } from '../domain/names/keys.js';
import { nearlyIn } from '../search-index/near-match.js';
import { quality, type RankedKey, type Tier, tierOf, tiers } from '../search-index/search-rank.js';
import type { SearchText } from '../search-index/search-text.js';
import type { NameRow } from './node-rows.js';

/** Why a node was found. */
export interface SearchMatch {
  readonly tier: Tier;
  /** The name that was found; null when it was an identifier or the code. */
  readonly name: NameRow | null;
  readonly highlights: readonly Highlight[];
}

/** A key of a name that the text, or a word of it, is in. */
interface Hit {
  readonly name: NameRow;
  readonly key: RankedKey;
  readonly rank: number;
  /** What of the name to mark. */
  readonly highlight: () => Highlight[];
}

/** Which name of a node a search found, and what of it matched: reckons again, for the few nodes of a page, what the database ranked. */
export function matchOf(names: readonly NameRow[], text: SearchText, rank: number, asOf: string): SearchMatch {
  // A typing error in the whole of an official name ranks as the worst of words does.
  const tier = rank === tiers.WORDS && rankOf(names, text, asOf) === 0 ? 'TYPO' : tierOf(rank);
  if (tier === 'IDENTIFIER') return { tier, name: null, highlights: [] };
  const best = bestOf(
    tier === 'TYPO' ? typos(names, text.keys, asOf) : tier === 'WORDS' ? words(names, text.words, asOf) : whole(names, text.keys, asOf),
  );
  return { tier, name: best?.name ?? null, highlights: best?.highlight() ?? [] };
}

/** The rank a node has for a text that is in its names as it stands, 0 when it is not: the twin of the statement of search.ts. */
export function rankOf(names: readonly NameRow[], text: SearchText, asOf: string): number {
  const each = text.words.map((keys) => bestOf(pieces(names, keys, asOf, () => 0))?.rank ?? null);
  const byWords = each.length > 0 && !each.includes(null) ? tiers.WORDS + Math.min(...(each as number[])) : 0;
  return Math.max(byWords, bestOf(whole(names, text.keys, asOf))?.rank ?? 0);
}

function bestOf(hits: readonly Hit[]): Hit | null {
  return hits.reduce<Hit | null>((best, hit) => (best === null || hit.rank > best.rank ? hit : best), null);
}

/** Keys that contain the text as a whole. */
function whole(names: readonly NameRow[], keys: readonly NameKey[], asOf: string): Hit[] {
  return pieces(names, keys, asOf, (name, key) => (name === key ? tiers.EQUAL : name.startsWith(key) ? tiers.PREFIX : tiers.PART));
}

function pieces(names: readonly NameRow[], keys: readonly NameKey[], asOf: string, base: (name: string, key: string) => number): Hit[] {
  return keysOf(names).flatMap(({ name, key }) =>
    keys
      .filter((each) => key.key.includes(each.key))
      .map((each) => ({
        name,
        key,
        rank: base(key.key, each.key) + quality(key, each, asOf),
        highlight: () => marked(name, key, () => highlightName(name.value, [each.key])),
      })),
  );
}

/** For each name the words in it: the more of them the better. */
function words(names: readonly NameRow[], asked: SearchText['words'], asOf: string): Hit[] {
  return keysOf(names).flatMap(({ name, key }) => {
    const inKey = asked.map((keys) => keys.filter((word) => key.key.includes(word.key)));
    const found = inKey.flat();
    if (found.length === 0) return [];
    const rank = 1000 * inKey.filter((keys) => keys.length > 0).length + Math.max(...found.map((word) => quality(key, word, asOf)));
    const marks = found.map((word) => word.key);
    return [{ name, key, rank, highlight: () => marked(name, key, () => highlightName(name.value, marks)) }];
  });
}

function typos(names: readonly NameRow[], keys: readonly NameKey[], asOf: string): Hit[] {
  return keysOf(names).flatMap(({ name, key }) =>
    keys.flatMap((each) => {
      const range = nearlyIn(key.key, each.key);
      if (!range) return [];
      const rank = tiers.TYPO + quality(key, each, asOf);
      return [
        { name, key, rank, highlight: () => marked(name, key, () => highlightName(name.value, [[...key.key].slice(...range).join('')])) },
      ];
    }),
  );
}

/** What a key matched of its name: a stretch of it, or all of it when the key is made from the name (romaji, abbreviations). */
function marked({ value }: NameRow, { form }: RankedKey, stretch: () => Highlight[]): Highlight[] {
  const found = form === 'NAME' ? stretch() : [];
  return found.some(({ matched }) => matched) ? found : [{ text: value, matched: true }];
}

function keysOf(names: readonly NameRow[]): { name: NameRow; key: RankedKey }[] {
  return names.flatMap((name) => {
    const { kind, validFrom, validTo } = name;
    return keysOfName(name).map(({ key, form }) => ({ name, key: { key, form, kind, validFrom, validTo } }));
  });
}
