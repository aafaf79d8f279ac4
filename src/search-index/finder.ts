import type { NameKey } from '../domain/names/keys.js';
import type { NodeType } from '../domain/registries/vocabulary.js';
import { nobody, type RankedNodes } from './best-ranks.js';
import { firstBeginnings } from './first-beginnings.js';
import type { KeySegment } from './key-segment.js';
import { type Needle, needleOf } from './needle.js';
import { Ranking } from './ranking.js';
import { tiers } from './search-rank.js';
import type { SearchText } from './search-text.js';
import type { Traits } from './traits.js';
import { addTypos } from './typo-search.js';

/** What is looked for: a text among nodes of some types, names being judged as of a day. */
export interface IndexQuestion {
  readonly text: SearchText;
  readonly types: readonly NodeType[];
  readonly asOf: string;
}

/** The nodes of some types of which an identifier, or the code, is one of the forms. */
export type ByIdentifier = (forms: readonly string[], types: readonly NodeType[]) => Iterable<number>;

/** Of one or two letters begin more keys than are worth ranking for a suggestion: so many of each form of the text, in code point order, are. */
const mostBeginnings = 4000;

/** Finds and ranks nodes by the keys of segments. */
export class Finder {
  private readonly ranking = new Ranking();

  constructor(
    private readonly traits: Traits,
    private readonly segments: () => readonly KeySegment[],
  ) {}

  reserve(segment: KeySegment): void {
    this.ranking.reserve(segment);
  }

  /** Nodes by identifier and by names that are the text or begin with it: the best there are. */
  foremost(question: IndexQuestion, byIdentifier: ByIdentifier): RankedNodes {
    this.addIdentified(question, byIdentifier);
    this.forEach(question, question.text.keys, (segment, needle, standings) => this.ranking.addBeginning(segment, needle, standings));
    return this.ranking.best.take();
  }

  /** All nodes, by whatever finds them. */
  all(question: IndexQuestion, byIdentifier: ByIdentifier): RankedNodes {
    const { best } = this.ranking;
    const { nodes, ranks } = this.byWords(question);
    this.addIdentified(question, byIdentifier);
    for (let index = 0; index < nodes.length; index += 1) best.add(nodes[index] as number, ranks[index] as number);
    this.forEach(question, question.text.keys, (segment, needle, standings) => this.ranking.addContaining(segment, needle, standings));
    if (best.isEmpty)
      addTypos(this.ranking, this.segments(), question.text.keys.map(needleOf), (needle) => this.standings(question, needle));
    return best.take();
  }

  /** Nodes by identifier and by the first names, in code point order, that begin with the text. */
  beginning(question: IndexQuestion, byIdentifier: ByIdentifier): RankedNodes {
    this.addIdentified(question, byIdentifier);
    for (const needle of question.text.keys.map(needleOf)) {
      const standings = this.standings(question, needle);
      for (const stretch of firstBeginnings(this.segments(), needle, standings, mostBeginnings))
        this.ranking.addStretch(stretch, needle, standings);
    }
    return this.ranking.best.take();
  }

  private addIdentified({ text, types }: IndexQuestion, byIdentifier: ByIdentifier): void {
    if (text.identifiers.length === 0) return;
    // All of them before any is added: what fails half-way must leave nothing behind.
    for (const node of [...byIdentifier(text.identifiers, types)]) {
      this.ranking.best.reserve(node);
      this.ranking.best.add(node, tiers.IDENTIFIER);
    }
  }

  /** Nodes with every word in some key; the word found worst decides. */
  private byWords(question: IndexQuestion): RankedNodes {
    const { best } = this.ranking;
    let found: RankedNodes | null = null;
    for (const keys of question.text.words) {
      this.forEach(question, keys, (segment, needle, standings) => this.ranking.addWord(segment, needle, standings));
      found = found ? best.takeCommon(found) : best.take();
      if (found.nodes.length === 0) return nobody;
    }
    return found ? { nodes: found.nodes, ranks: found.ranks.map((rank) => tiers.WORDS + rank - Ranking.wordBase) } : nobody;
  }

  private forEach(
    question: IndexQuestion,
    keys: readonly NameKey[],
    add: (segment: KeySegment, needle: Needle, standings: Int16Array) => void,
  ) {
    for (const key of keys) {
      const needle = needleOf(key);
      const standings = this.standings(question, needle);
      for (const segment of this.segments()) add(segment, needle, standings);
    }
  }

  private standings({ types, asOf }: IndexQuestion, { form }: Needle): Int16Array {
    return this.traits.standings(types, asOf, form);
  }
}
