import { normaliseName } from '../domain/names/normalise.js';
import type { FoundName } from './find-hits.js';
import type { Hit } from './hits.js';
import { japanese, type ReadText } from './windows.js';

/** Nouns that people leave out behind the place: 中小機構中国 for 中小企業基盤整備機構中国本部. */
const classNouns = ['本部', '支部', '支社', '支所', 'センター', '事務所', '貿易情報センター'].map(normaliseName);

/** Could a part of the institution be named here: is there something Japanese behind the name? */
export function hasJapaneseTail({ key }: ReadText, { end }: Hit): boolean {
  return japanese.test(key[end] ?? '');
}

/**
 * The hit, made longer where the text goes on to one part of the institution: 産総研 + 中国センター, when 産業技術総合研究所中国センター is
 * known. What the text calls the whole does not matter, the rest must be the part's own.
 */
export function withPart(read: ReadText, hit: Hit, parts: readonly (FoundName & { whole: number; remainder: string })[]): Hit {
  const own = parts.filter(({ whole }) => hit.found.some(({ nodeId }) => nodeId === whole));
  const ends = read.cuts.filter((cut) => cut >= hit.end + 2).toReversed();
  for (const end of ends) {
    const rest = read.key.slice(hit.end, end);
    const found = own.filter(({ remainder }) => remainder === rest || classNouns.some((noun) => remainder === rest + noun));
    if (found.length > 0) return { ...hit, end, found: found.map((name) => ({ ...name, form: 'SHORT' as const })) };
  }
  return hit;
}
