/** Check digits of identifiers: pure functions over well-formed values. */

/**
 * 法人番号: the first of 13 digits is 9 − (Σ Pₙ·Qₙ mod 9), where Pₙ is the n-th digit from the right of the other
 * twelve and Qₙ is 1 for odd n, 2 for even n (法人番号の指定等に関する省令 第2条).
 */
export function isCorporateNumber(value: string): boolean {
  if (!/^\d{13}$/.test(value)) return false;
  const [check, ...rest] = [...value].map(Number) as [number, ...number[]];
  const sum = rest.reverse().reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return check === 9 - (sum % 9);
}

/** 全国地方公共団体コード: the sixth digit is the last of 11 − (Σ of five digits weighted 6 5 4 3 2, mod 11). */
export function isMunicipalityCode(value: string): boolean {
  if (!/^\d{6}$/.test(value)) return false;
  const sum = [...value.slice(0, 5)].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  // A sum below 11 is taken from 11 as it is, which the remainder gives as well.
  return Number(value[5]) === (11 - (sum % 11)) % 10;
}

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR: 0, six Crockford base 32 characters, two digits that make the number ≡ 1 (mod 97) (ISO 7064 mod 97-10). */
export function isRorId(value: string): boolean {
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(value)) return false;
  const number = [...value.slice(0, 7)].reduce((total, character) => total * 32 + crockford.indexOf(character), 0);
  return Number(value.slice(7)) === 98 - ((number * 100) % 97);
}

/** ISNI: sixteen characters, the last by ISO 7064 mod 11-2. */
export function isIsni(value: string): boolean {
  if (!/^\d{15}[\dX]$/.test(value)) return false;
  const product = [...value.slice(0, 15)].reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
  const check = (12 - product) % 11;
  return value[15] === (check === 10 ? 'X' : String(check));
}
