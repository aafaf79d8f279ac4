/**
 * English words of the names of organizations with their usual abbreviations (general usage; most of them are also those of ISO 4).
 * After the bar: abbreviations that count only with a full stop, because without one they are words or beginnings of their own.
 */
const abbreviations: Readonly<Record<string, string>> = {
  academy: 'acad',
  administration: 'admin',
  agency: '| agcy',
  agriculture: 'agric | agr',
  association: "assoc ass'n assn",
  brothers: 'bros',
  center: 'ctr cntr centre | cent',
  college: 'coll',
  company: 'co',
  cooperative: 'coop co-operative co-op',
  corporation: 'corp',
  department: "dept dep't | dep",
  development: 'dev devel',
  division: '| div',
  education: 'educ',
  electric: 'elec',
  engineering: 'engrg engng | eng engr',
  experimental: 'exptl',
  faculty: '| fac',
  federation: '| fed',
  foundation: '| found fdn fndn',
  government: "govt gov't",
  graduate: '| grad',
  headquarters: 'hq',
  hospital: 'hosp',
  incorporated: 'inc',
  industrial: '| ind',
  industries: '| inds',
  institute: 'inst',
  institution: 'instn',
  international: "intl int'l",
  laboratories: 'labs',
  laboratory: 'lab',
  limited: 'ltd',
  management: 'mgmt mgt',
  manufacturing: 'mfg',
  municipal: '| mun munic',
  national: "natl nat'l | nat",
  organization: '| org',
  prefectural: 'prefect',
  prefecture: '| pref',
  public: '| pub',
  research: '| res',
  school: '| sch',
  science: 'sci',
  sciences: 'scis',
  section: '| sect',
  society: '| soc',
  station: 'stn | sta',
  technical: '| techn',
  technology: 'technol | tech',
  // The last three are the usual slips.
  university: 'univ univercity univeristy universty | uni',
};

function words(position: 0 | 1): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(abbreviations).flatMap(([word, line]) => {
      const short = (line.split('|')[position] ?? '').trim();
      return short === '' ? [] : short.split(/\s+/).map((each) => [each, word] as const);
    }),
  );
}
const always = words(0);
const withFullStop = words(1);

/** A word in lower case without diacritics, with its hyphens, apostrophes and full stop. */
export const englishWord = /[a-z0-9][a-z0-9'’\u2010\u2011-]*\.?/g;

/** The word that an abbreviation stands for; anything else as it is. */
export function expandWord(written: string): string {
  const stopped = written.endsWith('.');
  const word = (stopped ? written.slice(0, -1) : written).replace(/’/g, "'");
  return always.get(word) ?? (stopped ? withFullStop.get(word) : undefined) ?? written;
}

/** British spellings as American ones, wherever they stand: names are also written without spaces. */
export const britishSpelling = /centre|isation|defence|fibre|labour|programme/g;
export function americanSpelling(british: string): string {
  return american[british] ?? british;
}
const american: Readonly<Record<string, string>> = {
  centre: 'center',
  isation: 'ization',
  defence: 'defense',
  fibre: 'fiber',
  labour: 'labor',
  programme: 'program',
};

const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Latin letters that carry something, and what they may carry. */
export const accented = /[\u00df-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/g;
export function withoutAccents(letter: string): string {
  return letters[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
