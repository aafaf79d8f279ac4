import sql from 'sql-template-tag';
import { indexNames } from '../src/queries/name-index.js';
import type { Writer } from '../src/storage/database.js';

/** A piece of a name: as written, its reading, in English. */
type Piece = readonly [kanji: string, kana: string, english: string];

const pieces = (text: string): Piece[] => text.split(' ').map((each) => each.split('/') as unknown as Piece);

/** Where organizations are: some prefectures and cities, common family names as founders. */
const places = pieces(
  '北海道/ほっかいどう/Hokkaido 青森/あおもり/Aomori 岩手/いわて/Iwate 仙台/せんだい/Sendai 秋田/あきた/Akita 山形/やまがた/Yamagata 福島/ふくしま/Fukushima 茨城/いばらき/Ibaraki ' +
    '栃木/とちぎ/Tochigi 群馬/ぐんま/Gunma 埼玉/さいたま/Saitama 千葉/ちば/Chiba 東京/とうきょう/Tokyo 横浜/よこはま/Yokohama 新潟/にいがた/Niigata 富山/とやま/Toyama 金沢/かなざわ/Kanazawa 福井/ふくい/Fukui ' +
    '山梨/やまなし/Yamanashi 長野/ながの/Nagano 岐阜/ぎふ/Gifu 静岡/しずおか/Shizuoka 名古屋/なごや/Nagoya 三重/みえ/Mie 滋賀/しが/Shiga 京都/きょうと/Kyoto 大阪/おおさか/Osaka 神戸/こうべ/Kobe 奈良/なら/Nara ' +
    '和歌山/わかやま/Wakayama 鳥取/とっとり/Tottori 島根/しまね/Shimane 岡山/おかやま/Okayama 広島/ひろしま/Hiroshima 山口/やまぐち/Yamaguchi 徳島/とくしま/Tokushima 高松/たかまつ/Takamatsu 松山/まつやま/Matsuyama ' +
    '高知/こうち/Kochi 福岡/ふくおか/Fukuoka 佐賀/さが/Saga 長崎/ながさき/Nagasaki 熊本/くまもと/Kumamoto 大分/おおいた/Oita 宮崎/みやざき/Miyazaki 鹿児島/かごしま/Kagoshima 那覇/なは/Naha ' +
    '佐藤/さとう/Sato 鈴木/すずき/Suzuki 田中/たなか/Tanaka 渡辺/わたなべ/Watanabe 山本/やまもと/Yamamoto 中村/なかむら/Nakamura 小林/こばやし/Kobayashi 加藤/かとう/Kato',
);
const fields = pieces(
  '東/ひがし/Higashi 西/にし/Nishi 南/みなみ/Minami 北/きた/Kita 中央/ちゅうおう/Chuo 産業/さんぎょう/Industrial 工業/こうぎょう/Kogyo 電機/でんき/Electric 精密/せいみつ/Precision 化学/かがく/Chemical 食品/しょくひん/Foods ' +
    '機械/きかい/Machinery 建設/けんせつ/Construction 情報/じょうほう/Information 環境/かんきょう/Environmental 医療/いりょう/Medical 金属/きんぞく/Metals 国際/こくさい/International 技術/ぎじゅつ/Technology 総合/そうごう/General',
);
/** How often a kind of organization comes follows from how often it stands here: one in twenty a university. */
const kinds = pieces(
  '大学/だいがく/University 銀行/ぎんこう/Bank 信用金庫/しんようきんこ/Shinkin_Bank 株式会社/かぶしきがいしゃ/Co.,_Ltd. 製作所/せいさくしょ/Works 研究所/けんきゅうじょ/Research_Institute 製作所/せいさくしょ/Works ' +
    '株式会社/かぶしきがいしゃ/Corporation 工業高等専門学校/こうぎょうこうとうせんもんがっこう/College_of_Technology 協会/きょうかい/Association 産業技術センター/さんぎょうぎじゅつせんたー/Industrial_Technology_Center ' +
    '商工会議所/しょうこうかいぎしょ/Chamber_of_Commerce 財団/ざいだん/Foundation 病院/びょういん/Hospital 組合/くみあい/Cooperative 株式会社/かぶしきがいしゃ/Inc. 工場/こうじょう/Factory 商会/しょうかい/Trading 販売/はんばい/Sales 運輸/うんゆ/Transport',
);
/** Two characters that tell apart those of one place, field and kind. */
const marks = [...'一二三四五六七八九十新栄光和明大正昭平成豊富万千鶴亀松竹梅桜'];

interface Named {
  readonly code: string;
  readonly names: readonly (readonly [value: string, language: string, kind: string])[];
}

/** The organization of a number: everything follows from it. */
function organization(index: number): Named {
  const at = <T>(list: readonly T[], step: number) => list[Math.floor(index / step) % list.length] as T;
  const [place, kind] = [at(places, 1), at(kinds, places.length)];
  const field = at(fields, places.length * kinds.length);
  const mark = at(marks, places.length * kinds.length * fields.length);
  const english = [place[2], field[2], kind[2].replaceAll('_', ' '), `No. ${index}`].join(' ');
  return {
    code: `generated-${index}`,
    names: [
      [`${place[0]}${mark}${field[0]}${kind[0]}`, 'JA', 'OFFICIAL'],
      [`${place[1]}${field[1]}${kind[1]}`, 'JA_HIRA', 'READING'],
      [english, 'EN', 'OFFICIAL'],
    ],
  };
}

const batch = 10_000;

/** Fills an empty database with so many organizations, each with a Japanese name, its reading and an English name, and indexes them. */
export async function generateNames(writer: Writer, organizations: number): Promise<void> {
  for (let start = 0; start < organizations; start += batch) {
    const made = Array.from({ length: Math.min(batch, organizations - start) }, (_, index) => organization(start + index));
    const nodes = made.map(({ code, names }) => ({
      code,
      type: 'INSTITUTION',
      kind: 'OTHER',
      sector: 'INDUSTRY',
      sort_key: names[1]?.[0] ?? '',
    }));
    const names = made.flatMap((each) =>
      each.names.map(([value, language, kind], position) => ({ code: each.code, value, language, kind, position })),
    );
    await writer.rows(
      sql`insert into node (code, type, kind, sector, sort_key) select code, type, kind, sector, sort_key
          from json_to_recordset(${JSON.stringify(nodes)}::json) r (code text, type text, kind text, sector text, sort_key text)`,
    );
    await writer.rows(
      sql`insert into name (node_id, value, language, kind, position) select n.id, r.value, r.language, r.kind, r.position
          from json_to_recordset(${JSON.stringify(names)}::json) r (code text, value text, language text, kind text, position int) join node n on n.code = r.code`,
    );
  }
  await indexNames(writer);
}
