import { describe, expect, it } from 'vitest';
import { institutionKinds } from '../../src/domain/registries/institution-kinds.js';
import { classify, classOfType } from '../../src/importing/ror-kinds.js';
import { namesOf } from '../../src/importing/ror-names.js';
import { organizationOf } from '../../src/importing/ror-organization.js';
import { type RorType, rorRecord, rorTypes } from '../../src/importing/ror-record.js';
import { name, place, record, related, rorId } from './ror-records.js';

const prefectures = new Map([
  ['鳥取県', '31'],
  ['大阪府', '27'],
]);
const read = (parts: Record<string, unknown>) => rorRecord.parse(record(1, parts));
const organization = (parts: Record<string, unknown>) => organizationOf(read(parts), prefectures);

describe('kind and sector', () => {
  it.each<[RorType[], string, string | null]>([
    [['education', 'funder'], 'EDUCATIONAL_INSTITUTION', 'ACADEMIA'],
    [['company'], 'COMPANY', 'INDUSTRY'],
    [['facility'], 'RESEARCH_FACILITY', null],
    [['facility', 'government'], 'RESEARCH_FACILITY', 'GOVERNMENT'],
    [['company', 'government'], 'COMPANY', null],
    [['funder', 'healthcare'], 'MEDICAL_INSTITUTION', null],
    [['funder'], 'FUNDING_ORGANIZATION', null],
    [[], 'OTHER', null],
  ])('of %j', (types, kind, sector) => {
    expect(classify(types, null)).toEqual({ kind, sector, inferred: false });
  });

  it.each<[RorType, string, string | null]>([
    ['education', '呉工業高等専門学校', 'TECHNICAL_COLLEGE'],
    ['education', '鳥取短期大学', 'JUNIOR_COLLEGE'],
    ['education', '山陽学園大学短期大学部', 'JUNIOR_COLLEGE'],
    ['education', '県立広島大学', 'PUBLIC_UNIVERSITY'],
    ['education', '福山市立大学', 'PUBLIC_UNIVERSITY'],
    ['education', '岡山大学', null],
    ['education', '私立学校共済', null],
    ['company', '株式会社鳥取銀行', 'BANK'],
    ['nonprofit', '骨髄銀行', null],
  ])('of a %s called %s', (type, japanese, kind) => {
    const found = classify([type], japanese);
    expect(found).toMatchObject(kind ? { kind, inferred: true } : { kind: classOfType[type].kind, inferred: false });
  });

  it('reads Japanese names only of organizations in Japan', () => {
    const names = [name('Bank', 'en', 'ror_display'), name('中国銀行', 'ja', 'label')];
    expect(organization({ names, types: ['company'] }).kind).toBe('BANK');
    expect(organization({ names, types: ['company'], locations: [place('CN', 'Beijing')] }).kind).toBe('COMPANY');
  });

  it('has an entry for every type, of a kind we know', () => {
    expect(Object.keys(classOfType).sort()).toEqual([...rorTypes].sort());
    expect(Object.values(classOfType).filter(({ kind }) => !(kind in institutionKinds))).toEqual([]);
  });
});

describe('names', () => {
  const names = (...given: ReturnType<typeof name>[]) =>
    namesOf(read({ names: given })).map(({ value, language, languageTag, kind, inferred }) =>
      [kind, languageTag ? `${language}:${languageTag}` : language, value, ...(inferred ? ['inferred'] : [])].join(' '),
    );

  it('of one language each: the displayed one and the only label are official', () => {
    expect(
      names(
        name('TU', null, 'acronym'),
        name('Tottori Univ.', 'en', 'alias'),
        name('Tottori University', 'en', 'label', 'ror_display'),
        name('鳥取大学', 'ja', 'label'),
      ),
    ).toEqual(['OFFICIAL EN Tottori University', 'OFFICIAL JA 鳥取大学', 'ALIAS EN Tottori Univ.', 'ABBREVIATION OTHER TU']);
  });

  it('of two labels without a displayed one: neither is official', () => {
    expect(names(name('X', 'fr', 'ror_display', 'label'), name('甲大学', 'ja', 'label'), name('乙大学', 'ja', 'label'))).toEqual([
      'OFFICIAL OTHER:fr X',
      'ALIAS JA 甲大学',
      'ALIAS JA 乙大学',
    ]);
  });

  it('of several other languages: one official name at most, the one displayed', () => {
    expect(names(name('Universität', 'de', 'label'), name('Université', 'fr', 'ror_display', 'label'))).toEqual([
      'OFFICIAL OTHER:fr Université',
      'ALIAS OTHER:de Universität',
    ]);
  });

  it('in Japanese by their script', () => {
    expect(
      names(
        name('東京大学', 'ja', 'ror_display'),
        name('とうきょうだいがく', 'ja', 'alias'),
        name('トウキョウ ダイガク', null, 'alias'),
        name('Tokyo Daigaku', 'ja', 'alias'),
        name('東大', null, 'acronym'),
      ),
    ).toEqual([
      'OFFICIAL JA 東京大学',
      'ALIAS JA_HIRA とうきょうだいがく',
      'ALIAS JA_KANA トウキョウ ダイガク',
      'ALIAS JA_LATN Tokyo Daigaku',
      'ABBREVIATION JA 東大',
    ]);
  });

  it('in kana stay Japanese when nothing is in kanji, or when they are the label', () => {
    expect(names(name('パナソニック', 'ja', 'ror_display', 'label'))).toEqual(['OFFICIAL JA パナソニック']);
    expect(names(name('メック', 'ja', 'ror_display', 'label'), name('芽久', 'ja', 'alias'))).toEqual([
      'OFFICIAL JA メック',
      'ALIAS JA 芽久',
    ]);
  });

  it('come without the country that ROR puts behind them', () => {
    expect(names(name('Teijin Pharma (Japan)', 'en', 'ror_display', 'label'), name('Teijin Pharma', 'en', 'label'))).toEqual([
      'OFFICIAL EN Teijin Pharma',
      'ALIAS EN Teijin Pharma (Japan)',
    ]);
    expect(names(name('Hitachi (Japan)', 'en', 'ror_display', 'label'))).toEqual([
      'OFFICIAL EN Hitachi (Japan)',
      'ALIAS EN Hitachi inferred',
    ]);
    expect(names(name('Hitachi (France)', 'en', 'ror_display', 'label'))).toEqual(['OFFICIAL EN Hitachi (France)']);
  });

  it('come once each', () => {
    expect(names(name('A', 'en', 'ror_display'), name('A', 'en', 'alias'), name('A', 'fr', 'alias'))).toEqual([
      'OFFICIAL EN A',
      'ALIAS OTHER:fr A',
    ]);
  });
});

describe('other parts of a record', () => {
  it('of several locations: what they agree on', () => {
    const { place: found } = organization({ locations: [place('JP', 'Tottori', '31', 1), place('JP', 'Osaka', '27', 2)] });
    expect(found).toMatchObject({ country: 'JP', city: null, toldPrefecture: null, geonamesId: null });
    expect(organization({ locations: [place('JP', 'Tottori', '31'), place('FR', 'Paris')] }).place.country).toBeNull();
    expect(organization({ locations: [] }).place).toMatchObject({ country: null, city: null });
  });

  it('takes no subdivision of other countries for a prefecture', () => {
    expect(organization({ locations: [place('TH', 'Bangkok', '31')] }).place.toldPrefecture).toBeNull();
  });

  it('leaves out identifiers, websites and relationships that cannot be, and says so', () => {
    const { identifiers, website, ties, faults } = organization({
      external_ids: [
        { type: 'isni', all: ['0000 0001 2151 5360', '0000 0001 2151 536X'], preferred: null },
        { type: 'orgref', all: ['1'], preferred: null },
      ],
      links: [{ type: 'website', value: 'javascript:alert(1)' }],
      relationships: [related('parent', 1), related('cousin', 2), related('related', 3)],
    });
    expect(identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([`ROR ${rorId(1)}`, 'ISNI 000000012151536X']);
    expect(website).toBeNull();
    expect(ties).toEqual([{ from: [rorId(1), rorId(3)].sort()[0], type: 'RELATED_TO', to: [rorId(1), rorId(3)].sort()[1] }]);
    expect(faults).toHaveLength(5);
  });

  it('writes years with four digits', () => {
    expect(organization({ established: 970 }).founded).toBe('0970');
    expect(organization({ established: null }).founded).toBeNull();
  });
});
