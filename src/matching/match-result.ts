import type { Sector } from '../domain/registries/vocabulary.js';
import type { MatchFeatureId } from './match-features.js';

/** A text as it stands in a programme, a paper or a spreadsheet, with what else is known of it. */
export interface MatchInput {
  readonly text: string;
  /** JIS code of the prefecture the organization is in. */
  readonly prefecture?: string | null;
  readonly sector?: Sector | null;
  /** The day the text is of, YYYY-MM-DD: names and organizations of that time are preferred. */
  readonly date?: string | null;
}

/** Why a candidate scored as it did: one entry a feature, each value from 0 (against) to 1 (for). */
export interface MatchFeature {
  readonly id: MatchFeatureId;
  readonly value: number;
}

/** An institution a text may mean. */
export interface MatchCandidate {
  readonly nodeId: number;
  readonly code: string;
  /** 0 to 1. */
  readonly score: number;
  /** Safe to take without a person's look. At most one candidate of a part is. */
  readonly match: boolean;
  /** The name of the institution that was found in the text. */
  readonly matchedName: string;
  readonly features: readonly MatchFeature[];
}

/** One organization named in a text: 「A、B」 has two parts. Offsets are of UTF-16 code units in the text. */
export interface MatchPart {
  readonly text: string;
  readonly start: number;
  readonly candidates: readonly MatchCandidate[];
  /** The institution whose attached unit (a hospital, a school) the part names, when the unit itself is not known. */
  readonly parent: MatchCandidate | null;
}

export interface MatchResult {
  readonly input: MatchInput;
  /** Of the text as a whole, best first. Where the text names several organizations none of them is a match here, but in its part. */
  readonly candidates: readonly MatchCandidate[];
  readonly parent: MatchCandidate | null;
  readonly parts: readonly MatchPart[];
}
