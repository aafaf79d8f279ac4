import { holdsOn } from '../domain/partial-date.js';
import type { FoundName } from './find-hits.js';

/** How much a name says of the one who carries it, 0 to 1. Sure names are enough for a match, others need more. */
export function nameWorth({ form, nameKind, validFrom, validTo }: FoundName, date: string | null): number {
  const worth = form === 'NAME' ? kindWorth[nameKind] : formWorth[form];
  return date !== null && !holdsOn(date, validFrom, validTo) ? worth - 0.03 : worth;
}

const formWorth = { SHORT: 0.93, ROMAJI: 0.95, SLIP: 0.9, INITIALS: 0.9 } as const;
const kindWorth = { OFFICIAL: 1, ALIAS: 0.98, FORMER: 0.97, READING: 0.96, ABBREVIATION: 0.95 } as const;

/** Words that many organizations have in their names: a name of nothing else does not tell who it is. */
const generic = new Set(
  (
    'a an and the of for in on at to by university universities institute institutes institution college school schools center centre centers hospital hospitals ' +
    'national international central general public private state federal royal imperial city municipal prefectural metropolitan regional local ' +
    'research researches science sciences scientific technology technologies technical engineering medicine medical health care education educational ' +
    'graduate department departments division laboratory laboratories faculty academy society association federation foundation council ' +
    'advanced applied industrial industry economic economics agriculture agricultural environmental environment biology biological chemistry chemical ' +
    'physics physical mathematics mathematical information materials material energy nuclear marine earth space life human social studies study ' +
    'development management policy systems system design arts art law nursing dentistry dental pharmacy pharmaceutical veterinary cancer brain neuroscience ' +
    'polytechnic genetics genomics immunology pathology pharmacology physiology biochemistry biophysics biotechnology microbiology virology oncology ' +
    'cardiology neurology psychiatry psychology surgery pediatrics radiology anesthesiology dermatology anatomy epidemiology astronomy geology geophysics ' +
    'meteorology oceanography statistics computer computing electronics electronic electrical mechanical civil chemicals optics photonics polymer fisheries forestry ' +
    'food nutrition plant animal living dynamic molecular cell cellular structural clinical biomedical innovation global world community family children women ' +
    'history language languages music sports sport business commerce finance economy trade transport energy resources water quality safety standards ' +
    'library museum archives bank company corporation government ministry office agency group'
  ).split(' '),
);

/** Abbreviations that several organizations of Japan go by, known here or not: 山大 is 山形大学 in Yamagata and 山口大学 in Yamaguchi. */
const shared = new Set([
  '山大',
  '神大',
  '福大',
  '県大',
  '市大',
  '府大',
  '工大',
  '医大',
  '商大',
  '経大',
  '農大',
  '教育大',
  '中央大',
  '県立大',
  '市立大',
]);

/** Has the name a word of its own? 産業技術センター and Institute of Technology have none. */
export function isDistinctive(value: string): boolean {
  const words = value.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
  if (words.length > 0 && words.join('').length >= value.replace(/[^\p{L}\p{N}]/gu, '').length)
    return words.some((word) => word.length > 2 && !generic.has(word));
  return (
    !shared.has(value) &&
    !/^(県立|市立|国立|公立)?(大学?|産業技術センター|工業技術センター|工業試験場|技術センター|商工会連合会|商工会議所連合会|中央会|県庁|市役所|研究所|センター|病院)$/u.test(
      value,
    )
  );
}
