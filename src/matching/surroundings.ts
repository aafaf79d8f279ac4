import { splitLegalForm } from '../domain/names/legal-form.js';
import type { InstitutionKind } from '../domain/registries/institution-kinds.js';
import {
  englishAttached,
  englishExtends,
  englishOther,
  englishPublication,
  englishUnit,
  japaneseAddress,
  japaneseAnd,
  japaneseAndBefore,
  japaneseAttached,
  japaneseGovernmentUnit,
  japaneseOrganization,
  japaneseOther,
  japaneseParentHead,
  japaneseParticle,
  japaneseUnit,
} from './surrounding-words.js';

/** What stands around a name in a text, as far as it says whether the name alone is meant. */
export type Surrounding =
  /** Nothing, or nothing that counts: a legal form, a place, a particle, a person. */
  | 'NONE'
  /** A department, an office or a post of the organization: it is meant. */
  | 'UNIT'
  /** A hospital, a school: a unit that stands for itself. */
  | 'ATTACHED'
  /** The name is part of the name of something else. */
  | 'OTHER'
  /** It cannot be told. */
  | 'UNKNOWN';

const governments: readonly InstitutionKind[] = ['PREFECTURE_GOVERNMENT', 'CITY_GOVERNMENT'];
const nationals: readonly InstitutionKind[] = ['MINISTRY', 'INCORPORATED_AGENCY'];

export const isGovernment = (kind: InstitutionKind) => governments.includes(kind);

/** What follows a name, from its end to the next organization or the end of the part. */
export function tailOf(after: string, kind: InstitutionKind): Surrounding {
  const text = after.normalize('NFKC').replace(/\([^()]*\)?/g, ' ');
  const apart = /^[^\p{L}\p{N}ー]/u.test(text);
  const words = text.trim();
  if (words === '' || isLegalForm(words)) return 'NONE';
  return /^[^\p{L}]*\p{Script=Latin}/u.test(words) ? englishTail(text, kind) : japaneseTail(words, apart, kind);
}

function japaneseTail(words: string, apart: boolean, kind: InstitutionKind): Surrounding {
  const [run = ''] = words.replace(/^[^\p{L}\p{N}]+/u, '').split(/[\s,、/()「」]+/u);
  const [first = ''] = run.split('・');
  const government = isGovernment(kind);
  if (first === '') return 'NONE';
  if (japaneseOther.test(first)) return 'OTHER';
  if (government) {
    if (japaneseParticle.test(first) && japaneseAnd.test(first)) return 'NONE';
    if (japaneseGovernmentUnit.test(first) && !japaneseOrganization.test(first)) return 'UNIT';
    return japaneseAttached.test(first) ? 'ATTACHED' : 'OTHER';
  }
  if (japaneseAttached.test(first)) return 'ATTACHED';
  if (nationals.includes(kind) && /(北海道|東北|関東|中部|近畿|中国|四国|九州|沖縄|地方).*局/u.test(first)) return 'ATTACHED';
  // 産学・地域連携推進機構 is one department.
  if (japaneseUnit.test(first) || japaneseUnit.test(run.replaceAll('・', ''))) return 'UNIT';
  if (apart || japaneseParticle.test(first) || japaneseAddress.test(first)) return 'NONE';
  return 'UNKNOWN';
}

function englishTail(after: string, kind: InstitutionKind): Surrounding {
  const [segment = ''] = after.split(/[,;:\n]|\s[-–—/]\s/u);
  const words = segment
    .trim()
    .replace(/^[-–—/]\s*/u, '')
    .toLowerCase();
  if (words === '') return 'NONE';
  if (englishExtends.test(words)) return 'UNKNOWN';
  if (englishAttached.test(words)) return 'ATTACHED';
  if (isLegalForm(segment.trim())) return 'NONE';
  if (splitLegalForm(segment.trim()).legalForm !== null) return 'OTHER';
  if (englishUnit.test(words)) return 'UNIT';
  if (englishOther.test(words)) return 'OTHER';
  return isGovernment(kind) ? 'UNKNOWN' : 'NONE';
}

/** What stands before a name, from the last organization or the start of the part to its start. */
export function headOf(before: string, kind: InstitutionKind, japaneseName: boolean): Surrounding {
  const text = before.normalize('NFKC');
  if (text.trim() === '') return 'NONE';
  return japaneseName ? japaneseHead(text, kind) : englishHead(text, kind);
}

function japaneseHead(text: string, kind: InstitutionKind): Surrounding {
  const [, stuck = ''] = /([\p{L}\p{N}ー]*(?:\([^()]*\))?)$/u.exec(text) ?? [];
  if (isGovernment(kind) && !japaneseAndBefore.test(text) && /[\p{L}\p{N}]/u.test(text.replace(/\(.*$/u, '')) && !/[)\s]$/u.test(text))
    return 'OTHER';
  if (stuck === '' || /^\p{Script=Latin}/u.test(stuck)) return 'NONE';
  if (isLegalForm(stuck)) return 'NONE';
  if (/^(旧|元|国立|私立)$/u.test(stuck)) return 'NONE';
  if (japaneseParticle.test(stuck.slice(-1)) || /(である|として|及び|および|並びに|ならびに)$/u.test(stuck)) return 'NONE';
  if (/.[都道府県市区町村]$/u.test(stuck) || japaneseParentHead.test(stuck)) return 'UNIT';
  return 'UNKNOWN';
}

function englishHead(text: string, kind: InstitutionKind): Surrounding {
  // What has a place behind it is not the government of the place, but for the government's own departments.
  if (isGovernment(kind) && text.split(/[,;\n]/u).some((each) => /\p{L}/u.test(each) && !englishUnit.test(each.trim().toLowerCase())))
    return 'OTHER';
  const segment = text.split(/[,;:\n()]|\s[-–—/]\s/u).at(-1) ?? '';
  const words = segment.trim().toLowerCase();
  if (englishPublication.test(words)) return 'OTHER';
  if (/\b(hospital|clinic)\s+(of|at)(\s+the)?$/u.test(words)) return 'ATTACHED';
  if (!/\p{L}/u.test(words) || /(^|\s)(the|of|at|in|from|for|by|and|with|&|c\/o)$/u.test(words)) return 'NONE';
  if (englishUnit.test(words)) return 'UNIT';
  return 'UNKNOWN';
}

/** Is all of it a legal form (株式会社, ㈱, Co., Ltd.), as it may stand before or behind a name? */
function isLegalForm(words: string): boolean {
  return (
    splitLegalForm(`${words}甲乙`).rest.trim() === '甲乙' ||
    splitLegalForm(`甲乙${words}`).rest.trim() === '甲乙' ||
    splitLegalForm(`Xyz ${words}`).rest.trim() === 'Xyz'
  );
}

/** Does the text join the name with another organization (A と B), known or not? */
export function isJoined(before: string, after: string): boolean {
  return japaneseAnd.test(after.normalize('NFKC')) || japaneseAndBefore.test(before.normalize('NFKC'));
}
