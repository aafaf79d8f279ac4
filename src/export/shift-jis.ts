import iconv from 'iconv-lite';

/** Windows code page 932, which is what Excel in Japan means by Shift_JIS; it has 髙 and 﨑, which JIS X 0208 lacks. */
const codePage = 'windows-31j';
/** 下駄: what Japanese printers set for a character they do not have. A question mark would look like part of the name. */
const geta = '〓';

/**
 * Characters that JIS and Microsoft map to different code points of Unicode (the wave dash is the famous one): written
 * as the one cp932 has.
 */
const likes: Readonly<Record<string, string>> = {
  '\u301c': '\uff5e',
  '\u2212': '\uff0d',
  '\u2016': '\u2225',
  '\u2014': '\u2015',
  '\u2013': '\u2015',
  '\u00a2': '\uffe0',
  '\u00a3': '\uffe1',
  '\u00ac': '\uffe2',
  '\u00a6': '\uffe4',
  '\u00a5': '\uffe5',
  '\u00a0': ' ',
};

const known = new Map<string, string>();

/** Text in cp932. What it lacks becomes 〓, never an error; voiced kana in two parts are joined, and variation selectors go. */
export function toShiftJis(text: string): Uint8Array {
  const joined = text.replace(/[\u3041-\u30ff][\u3099\u309a]/g, (pair) => pair.normalize('NFC'));
  return iconv.encode(joined.replace(/\P{ASCII}/gu, encodable), codePage);
}

function encodable(character: string): string {
  let written = known.get(character);
  if (written === undefined) {
    written = like(character);
    known.set(character, written);
  }
  return written;
}

function like(character: string): string {
  if (/\p{Variation_Selector}/u.test(character)) return '';
  const candidate = likes[character] ?? character;
  return iconv.decode(iconv.encode(candidate, codePage), codePage) === candidate ? candidate : geta;
}
