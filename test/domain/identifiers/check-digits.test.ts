import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCorporateNumber, isIsni, isMunicipalityCode, isRorId } from '../../../src/domain/identifiers/check-digits.js';

describe('check digits', () => {
  // Published values: 国税庁 (7000012050002), 鳥取大学 on ROR, 札幌市 and 鳥取県 of the list of local governments, ISNI of the ISNI-IA.
  it.each([
    [isCorporateNumber, '7000012050002', '8000012050002'],
    [isRorId, '024yc3q36', '024yc3q37'],
    [isRorId, '03vek6s52', '03vek6s25'],
    [isMunicipalityCode, '011002', '011003'],
    [isMunicipalityCode, '310000', '310009'],
    [isMunicipalityCode, '131016', '131061'],
    [isIsni, '0000000121032683', '0000000121032684'],
    [isIsni, '000000012146438X', '0000000121464380'],
  ])('%o takes %s and refuses %s', (valid, right, wrong) => {
    expect(valid(right)).toBe(true);
    expect(valid(wrong)).toBe(false);
  });

  it('refuses anything of another form', () => {
    for (const valid of [isCorporateNumber, isRorId, isMunicipalityCode, isIsni]) {
      fc.assert(fc.property(fc.string(), (text) => (!/^[0-9a-zX]{6,16}$/.test(text) ? !valid(text) : true)));
    }
  });

  it('notices any single wrong digit of a corporate number, but 0 for 9 and 9 for 0 in odd places', () => {
    const right = '7000012050002';
    for (let place = 0; place < right.length; place++) {
      for (const digit of '123456789') {
        const wrong = right.slice(0, place) + digit + right.slice(place + 1);
        const blind = wrong === right || (digit === '9' && right[place] === '0');
        expect(isCorporateNumber(wrong), wrong).toBe(blind);
      }
    }
  });
});
