import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLegalForm } from '../../../src/domain/names/legal-form.js';
import { legalForms } from '../../../src/domain/names/legal-forms.js';

describe('splitLegalForm', () => {
  it.each([
    ['㈱トヨタ自動車', '株式会社', 'front', 'トヨタ自動車'],
    ['トヨタ自動車株式会社', '株式会社', 'back', 'トヨタ自動車'],
    ['ﾄﾖﾀ自動車（株）', '株式会社', 'back', 'ﾄﾖﾀ自動車'],
    ['(株) サタケ', '株式会社', 'front', 'サタケ'],
    ['株式會社中國新聞社', '株式会社', 'front', '中國新聞社'],
    ['㍿日立製作所', '株式会社', 'front', '日立製作所'],
    ['（公財）ひろしま産業振興機構', '公益財団法人', 'front', 'ひろしま産業振興機構'],
    ['一般財団法人 日本自動車研究所', '一般財団法人', 'front', '日本自動車研究所'],
    ['㈶ちゅうごく産業創造センター', '財団法人', 'front', 'ちゅうごく産業創造センター'],
    ['(一社)中国地域ニュービジネス協議会', '一般社団法人', 'front', '中国地域ニュービジネス協議会'],
    ['(独)産業技術総合研究所', '独立行政法人', 'front', '産業技術総合研究所'],
    ['（国研）産業技術総合研究所', '国立研究開発法人', 'front', '産業技術総合研究所'],
    ['（地独）山口県産業技術センター', '地方独立行政法人', 'front', '山口県産業技術センター'],
    ['国立大学法人島根大学', '国立大学法人', 'front', '島根大学'],
    ['（大）岡山大学', '国立大学法人', 'front', '岡山大学'],
    ['広島大学（国立大学法人）', '国立大学法人', 'back', '広島大学'],
    ['公立大学法人 県立広島大学', '公立大学法人', 'front', '県立広島大学'],
    ['㈻加計学園', '学校法人', 'front', '加計学園'],
    ['NPO法人ひろしま', '特定非営利活動法人', 'front', 'ひろしま'],
    ['ＮＰＯ法人ひろしま', '特定非営利活動法人', 'front', 'ひろしま'],
    ['医療法人社団玉章会', '医療法人', 'front', '玉章会'],
    ['独立行政法人国立高等専門学校機構呉工業高等専門学校', '独立行政法人', 'front', '国立高等専門学校機構呉工業高等専門学校'],
    ['国立大学法人東海国立大学機構名古屋大学', '国立大学法人', 'front', '東海国立大学機構名古屋大学'],
    ['Mazda Motor Corporation', 'Corporation', 'back', 'Mazda Motor'],
    ['Satake Co., Ltd.', 'Company Limited', 'back', 'Satake'],
    ['Satake Co.,Ltd', 'Company Limited', 'back', 'Satake'],
    ['SATAKE CO LTD', 'Company Limited', 'back', 'SATAKE'],
    ['ECI, Inc.', 'Incorporated', 'back', 'ECI'],
    ['Tosoh K.K.', 'Kabushiki Kaisha', 'back', 'Tosoh'],
    ['Bosch GmbH', 'Gesellschaft mit beschränkter Haftung', 'back', 'Bosch'],
    ['National University Corporation Shimane University', 'National University Corporation', 'front', 'Shimane University'],
  ])('%s', (text, legalForm, position, rest) => {
    expect(splitLegalForm(text)).toEqual({ legalForm, position, rest });
  });

  it.each([
    '日本財団',
    '日本会社',
    '会社',
    '株式会社',
    '（株）',
    '広島信用金庫',
    '島根県農業協同組合',
    '株',
    'Nikko',
    'Inc.',
    'Honda R and D Costco',
    'Japan Agag',
    '東洋大学',
    '大学法人室',
    '広島大学（医）',
    '東京農工大学（農）',
    '',
    ' ',
  ])('leaves %s as it is', (text) => {
    expect(splitLegalForm(text)).toEqual({ legalForm: null, position: null, rest: text });
  });

  it('knows every form of its table, in brackets as well', () => {
    for (const { full, language, position, short = [], also = [] } of legalForms) {
      for (const written of [full, ...also]) {
        const name = language === 'JA' ? `${written}あ` : `${written} A`;
        const back = language === 'JA' ? `あ${written}` : `A ${written}`;
        expect(splitLegalForm(position === 'back' ? back : name).legalForm, written).toBe(full);
      }
      if (language === 'JA')
        for (const written of [full, ...short]) {
          expect(splitLegalForm(`（${written}）あ`).legalForm, written).toBe(full);
          if (position === 'both' || written.length > 1) expect(splitLegalForm(`あ(${written})`).legalForm, written).toBe(full);
        }
    }
  });

  it('says each abbreviation of one form only', () => {
    const short = legalForms.flatMap((form) => [...(form.short ?? []), ...(form.also ?? [])]);
    expect(new Set(short).size).toBe(short.length);
  });

  it('never throws, and takes the rest from the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('㈱', '（株）', '株式会社', '財団法人', ' Co., Ltd.', '(', 'Inc.', '　'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join('');
        const { rest, legalForm, position } = splitLegalForm(text);
        expect(text).toContain(rest);
        expect(position === null).toBe(legalForm === null);
      }),
      { numRuns: 10_000 },
    );
  });
});
