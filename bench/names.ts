import type { InstitutionKind } from '../src/domain/registries/institution-kinds.js';
import type { Sector } from '../src/domain/registries/vocabulary.js';

/** A piece of a made-up name: as written, its reading, and in English. */
type Piece = readonly [ja: string, kana: string, en: string];

/** A made-up name in its forms. */
export interface MadeName {
  readonly ja: string;
  readonly kana: string;
  readonly en: string;
}

interface KindOfInstitution {
  readonly kind: InstitutionKind;
  readonly sector: Sector;
  /** Its share of all institutions, relative to the others. */
  readonly weight: number;
  readonly before?: Piece;
  readonly after: Piece;
  readonly legalForm?: string;
}

const pieces = (text: string): Piece[] => text.split(' ').map((each) => each.split('/') as unknown as Piece);

const places = pieces(
  '広島/ひろしま/Hiroshima 岡山/おかやま/Okayama 鳥取/とっとり/Tottori 島根/しまね/Shimane 山口/やまぐち/Yamaguchi 札幌/さっぽろ/Sapporo 仙台/せんだい/Sendai ' +
    '青森/あおもり/Aomori 盛岡/もりおか/Morioka 秋田/あきた/Akita 山形/やまがた/Yamagata 福島/ふくしま/Fukushima 水戸/みと/Mito 宇都宮/うつのみや/Utsunomiya ' +
    '前橋/まえばし/Maebashi 川越/かわごえ/Kawagoe 千葉/ちば/Chiba 横浜/よこはま/Yokohama 新潟/にいがた/Niigata 富山/とやま/Toyama 金沢/かなざわ/Kanazawa 福井/ふくい/Fukui ' +
    '甲府/こうふ/Kofu 長野/ながの/Nagano 岐阜/ぎふ/Gifu 静岡/しずおか/Shizuoka 浜松/はままつ/Hamamatsu 名古屋/なごや/Nagoya 津/つ/Tsu 大津/おおつ/Otsu 京都/きょうと/Kyoto ' +
    '大阪/おおさか/Osaka 堺/さかい/Sakai 神戸/こうべ/Kobe 姫路/ひめじ/Himeji 奈良/なら/Nara 和歌山/わかやま/Wakayama 松江/まつえ/Matsue 米子/よなご/Yonago 倉敷/くらしき/Kurashiki ' +
    '福山/ふくやま/Fukuyama 呉/くれ/Kure 尾道/おのみち/Onomichi 宇部/うべ/Ube 下関/しものせき/Shimonoseki 徳島/とくしま/Tokushima 高松/たかまつ/Takamatsu 松山/まつやま/Matsuyama ' +
    '高知/こうち/Kochi 福岡/ふくおか/Fukuoka 北九州/きたきゅうしゅう/Kitakyushu 久留米/くるめ/Kurume 佐賀/さが/Saga 長崎/ながさき/Nagasaki 熊本/くまもと/Kumamoto 大分/おおいた/Oita ' +
    '宮崎/みやざき/Miyazaki 鹿児島/かごしま/Kagoshima 那覇/なは/Naha 函館/はこだて/Hakodate',
);
const middles = pieces(
  '第一/だいいち/Daiichi 昭和/しょうわ/Showa 東洋/とうよう/Toyo 中央/ちゅうおう/Chuo 新生/しんせい/Shinsei 共栄/きょうえい/Kyoei 大和/やまと/Yamato 日進/にっしん/Nisshin ' +
    '三協/さんきょう/Sankyo 協和/きょうわ/Kyowa 光洋/こうよう/Koyo 旭/あさひ/Asahi 明和/めいわ/Meiwa 太陽/たいよう/Taiyo 丸高/まるたか/Marutaka 西部/せいぶ/Seibu 南海/なんかい/Nankai ' +
    '北星/ほくせい/Hokusei 東亜/とうあ/Toa 永和/えいわ/Eiwa 富士見/ふじみ/Fujimi 桜/さくら/Sakura 平成/へいせい/Heisei 若葉/わかば/Wakaba 松風/まつかぜ/Matsukaze 瑞穂/みずほ/Mizuho ' +
    '千代田/ちよだ/Chiyoda 常盤/ときわ/Tokiwa 黎明/れいめい/Reimei 鶴見/つるみ/Tsurumi 港/みなと/Minato 緑/みどり/Midori 清水/しみず/Shimizu 泉/いずみ/Izumi 三和/さんわ/Sanwa ' +
    '八千代/やちよ/Yachiyo 五光/ごこう/Goko 六甲/ろっこう/Rokko 七宝/しっぽう/Shippo 白山/はくさん/Hakusan',
);
const trades = pieces(
  '製作所/せいさくしょ/Works 工業/こうぎょう/Industries 精機/せいき/Precision 電機/でんき/Electric 化学/かがく/Chemical 食品/しょくひん/Foods 建設/けんせつ/Construction ' +
    '鋼業/こうぎょう/Steel 樹脂/じゅし/Plastics 繊維/せんい/Textile 印刷/いんさつ/Printing 醸造/じょうぞう/Brewing 造船/ぞうせん/Shipbuilding 機械/きかい/Machinery ' +
    '電子/でんし/Electronics 情報システム/じょうほうしすてむ/Information/Systems 環境技研/かんきょうぎけん/Environmental 薬品/やくひん/Pharmaceutical 運輸/うんゆ/Transport ' +
    '鋳造/ちゅうぞう/Foundry 金属/きんぞく/Metals 硝子/がらす/Glass 木材/もくざい/Lumber 農園/のうえん/Farm 水産/すいさん/Fisheries 設計/せっけい/Design 計測/けいそく/Instruments ' +
    '商事/しょうじ/Trading 製紙/せいし/Paper 窯業/ようぎょう/Ceramics',
);
const fields = pieces(
  'ものづくり/ものづくり/Manufacturing 環境/かんきょう/Environment バイオ/ばいお/Biotechnology 医工/いこう/Medical-Engineering 食料/しょくりょう/Food 情報/じょうほう/Information ' +
    'エネルギー/えねるぎー/Energy 航空宇宙/こうくううちゅう/Aerospace 自動車/じどうしゃ/Automotive ナノテク/なのてく/Nanotechnology 材料/ざいりょう/Materials 福祉/ふくし/Welfare ' +
    '観光/かんこう/Tourism 防災/ぼうさい/Disaster-Prevention 海洋/かいよう/Marine 林業/りんぎょう/Forestry',
);
const bodyKinds = pieces(
  '産学官連携協議会/さんがくかんれんけいきょうぎかい/Collaboration-Council 研究会/けんきゅうかい/Study-Group コンソーシアム/こんそーしあむ/Consortium 推進会議/すいしんかいぎ/Promotion-Conference ' +
    '懇話会/こんわかい/Round-Table 技術部会/ぎじゅつぶかい/Technical-Committee',
);

/** 産学金官 roughly as in the register of a region: most are companies. */
const institutionKinds: readonly KindOfInstitution[] = [
  {
    kind: 'COMPANY',
    sector: 'INDUSTRY',
    weight: 50,
    before: ['株式会社', 'かぶしきがいしゃ', ''],
    after: ['', '', 'Co., Ltd.'],
    legalForm: '株式会社',
  },
  { kind: 'COMPANY', sector: 'INDUSTRY', weight: 20, after: ['株式会社', 'かぶしきがいしゃ', 'Inc.'], legalForm: '株式会社' },
  {
    kind: 'COMPANY',
    sector: 'INDUSTRY',
    weight: 8,
    before: ['有限会社', 'ゆうげんがいしゃ', ''],
    after: ['', '', 'Ltd.'],
    legalForm: '有限会社',
  },
  { kind: 'BANK', sector: 'FINANCE', weight: 4, after: ['銀行', 'ぎんこう', 'Bank'] },
  { kind: 'PRIVATE_UNIVERSITY', sector: 'ACADEMIA', weight: 5, after: ['大学', 'だいがく', 'University'] },
  {
    kind: 'TECHNICAL_COLLEGE',
    sector: 'ACADEMIA',
    weight: 2,
    after: ['高等専門学校', 'こうとうせんもんがっこう', 'College of Technology'],
  },
  { kind: 'PUBLIC_RESEARCH_INSTITUTE', sector: 'GOVERNMENT', weight: 4, after: ['技術センター', 'ぎじゅつせんたー', 'Technology Center'] },
  { kind: 'CHAMBER_OF_COMMERCE', sector: 'INDUSTRY', weight: 4, after: ['商工会議所', 'しょうこうかいぎしょ', 'Chamber of Commerce'] },
  {
    kind: 'SUPPORT_ORGANIZATION',
    sector: 'GOVERNMENT',
    weight: 3,
    before: ['公益財団法人', 'こうえきざいだんほうじん', ''],
    after: ['振興機構', 'しんこうきこう', 'Promotion Organization'],
    legalForm: '公益財団法人',
  },
];
const wheel = institutionKinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** What the i-th made-up institution is and is called: place, middle, trade and kind run through all combinations. */
export function institutionOf(i: number): MadeName & Pick<KindOfInstitution, 'kind' | 'sector' | 'legalForm'> & { readonly place: number } {
  // 7, 13 and 37 share no factor with the lengths of the lists, so that neighbours differ and no combination comes again too soon.
  const round = Math.floor(i / places.length);
  const [place, middle, trade] = [
    pick(places, i * 7),
    pick(middles, round * 13 + i),
    pick(trades, Math.floor(round / middles.length) + i * 37),
  ];
  const { kind, sector, legalForm, before = ['', '', ''], after } = pick(wheel, (i * 61) % 9973);
  // Beyond the combinations (at XL) a number keeps names apart, as real ones have 第二工場.
  const again = Math.floor(i / 72_000);
  const number = again === 0 ? '' : `第${again + 1}`;
  return {
    ja: `${before[0]}${place[0]}${middle[0]}${trade[0]}${number}${after[0]}`,
    kana: `${before[1]}${place[1]}${middle[1]}${trade[1]}${after[1]}`,
    en: [place[2], middle[2], trade[2], again === 0 ? '' : `No. ${again + 1}`, after[2]].filter((word) => word !== '').join(' '),
    kind,
    sector,
    legalForm,
    place: (i * 7) % places.length,
  };
}

/** What the i-th made-up body is called. */
export function bodyNameOf(i: number): MadeName {
  const [place, field, kind] = [pick(places, i), pick(fields, Math.floor(i / places.length)), pick(bodyKinds, i * 5 + Math.floor(i / 960))];
  const again = Math.floor(i / 960);
  const number = again === 0 ? '' : `第${again + 1}`;
  return {
    ja: `${place[0]}${field[0]}${number}${kind[0]}`,
    kana: `${place[1]}${field[1]}${kind[1]}`,
    en: `${place[2]} ${field[2]} ${kind[2]}${again === 0 ? '' : ` ${again + 1}`}`.replaceAll('-', ' '),
  };
}
