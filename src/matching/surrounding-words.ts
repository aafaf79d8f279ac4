/**
 * The words that stand around names of organizations: what makes a tail a department, an attached unit or another organization.
 * Collected from the five documents (postings and offices of 000, 002, 004) and from common usage; a rule here is about a class of
 * words, never about one organization.
 */

const units =
  '大学院|学部|学域|学系|学類|学群|学環|学府|学院|研究科|研究院|研究部|研究室|研究所|研究センター|センター|講座|専攻|学科|分野|コース|教室|機構|部門|' +
  '本部|本社|本店|本校|支社|支店|支部|支所|営業所|出張所|事務所|事務局|事業所|事業部|工場|部|課|室|局|係|班|チーム|グループ|ユニット|ラボ|プラザ|拠点|' +
  'キャンパス|図書館|博物館|会館|農場|演習林|プロジェクト|委員会|同好会|サークル';
const posts =
  '教授|准教授|助教授|講師|助教|助手|学長|総長|校長|塾長|名誉教授|研究員|技術員|学生|院生|博士|修士|客員|特任|理事|監事|会長|副会長|社長|頭取|専務|常務|' +
  '所長|場長|局長|部長|課長|室長|係長|主任|主査|主幹|主事|代表|顧問|参与|担当|職員|コーディネーター|コーディネータ|ディレクター|マネージャー|知事|市長|町長|村長';

/** A department, a campus, an office, a post: the organization itself is meant. */
export const japaneseUnit = new RegExp(
  `^(?:附属|付属)?(?:[\\p{L}\\p{N}ー]*?(?:${units})|[\\p{L}\\p{N}ー]{0,12}?(?:${posts})|副?次?長(?=$|[^\\p{L}])|長代理)`,
  'u',
);

/** The offices of a local government: 産業振興課, 商工労働部, 市役所. */
export const japaneseGovernmentUnit =
  /^(?:庁|県庁|道庁|都庁|府庁|役所|役場|市役所|町役場|村役場|副?知事(?!会)|副?[市町村]長(?!会)|副?長$|職員)|(?:部|課|室|局|係|班|本部|グループ|チーム|担当|部長|課長|室長|局長|係長|主査|主任|主事)$/u;

/** Nouns of organizations that stand for themselves, behind the name of a place or a government. */
export const japaneseOrganization =
  /(?:立|大学|大学校|学校|高専|高校|研究所|センター|試験場|機構|財団|公社|協会|連合会|連盟|会議所|商工会|組合|中央会|同友会|銀行|信用金庫|病院|図書館|美術館|博物館|警察|議会|教育委員会|新聞|放送|会社)/u;

/** A unit with an identity of its own: it is not its parent, but its parent can be named. */
export const japaneseAttached =
  /(?:病院(?!管理|経営|情報|薬学)|診療所|クリニック|医療センター|幼稚園|こども園|小学校|中学校|高等学校|高校|附属高|付属高|特別支援学校|短期大学部|専門学校)/u;

/** With these behind it the name belongs to something else. */
export const japaneseOther =
  /(?:股份|有限公司|集団公司|証券|リース|クレジット|カード|ホールディングス|フィナンシャル|総合研究所|経済研究所|生協|生活協同組合|共済|同窓会|校友会|出版会|後援会|労働組合|健康保険|ベンチャー|TLO|ティー・エル・オー|基金|新聞|放送|院大学|市長会|町村会|知事会|(?:野球|競技|サッカー|ラグビー|バスケットボール|バレーボール|卓球|テニス|ソフトボール|ハンドボール)部)/u;

/** Between two organizations: A と B. Not the と of 「広島大学と共同で」. */
export const japaneseAnd = /^(?:と(?!の|共|連携|協|は|も|し|い|か)|や(?!ま)|及び|および|並びに|ならびに)(?=[\p{L}(])/u;
export const japaneseAndBefore = /[\p{L}\p{N})](?:と|や|及び|および|並びに|ならびに)$/u;
export const japaneseParticle =
  /^(?:の|と|や|は|が|を|で|に|へ|も|から|など|等|他|ほか|様|殿|御中|さん|との|及び|および|並びに|ならびに|内)/u;
export const japaneseAddress = /^(?:〒|[0-9]|.{1,4}?[都道府県].{1,6}?[市区町村郡])/u;
/** Before a name: the corporation or ministry it belongs to. */
export const japaneseParentHead = /(?:学園|学院|機構|省|庁|法人|義塾|グループ|管轄|所管|設置)$/u;

const englishUnits =
  'graduate|undergraduate|school|schools|faculty|faculties|department|departments|dept|dept\\.|division|div|div\\.|section|center|centre|centers|institute|institutes|inst|inst\\.|' +
  'laboratory|laboratories|lab|lab\\.|labs|unit|program|programme|course|campus|office|bureau|group|team|branch|headquarters|hall|government|library|museum|' +
  'college of|research|professor|prof\\.|dr\\.|first|second|third|1st|2nd|3rd|project|advanced|academic|organization for|interdisciplinary|kosen|information|club|station|farm|forest|building';

/** A department or office, behind a name or before it. */
export const englishUnit = new RegExp(
  `^(?:the\\s+)?(?:[0-9]+(?:st|nd|rd|th)?\\s+)?(?:${englishUnits})(?=$|[\\s.'’&-])|\\b(?:school|department|faculty|division|laboratory|lab|center|centre|institute|section)(?:$|\\s+of\\b)`,
  'u',
);
/** A name that goes on: University of …, … for …. */
export const englishExtends = /^(?:of|for|at)\s/u;
export const englishAttached =
  /\b(?:hospitals?|clinic|medical cent(?:er|re)|high school|junior high|elementary school|kindergarten|nursery|junior college|dental hospital)\b/u;
export const englishOther =
  /\b(?:university|universities|college|press|alumni|co-?op|foundation|bank|securities|ventures?|holdings|museum of)\b/u;
/** The title of a journal: J. Sci. Hiroshima Univ. Ser. A. */
export const englishPublication =
  /^(?:j|jour|journal|bull|bulletin|proc|proceedings|ann|annals|annual|mem|memoirs|rep|reports|trans|transactions|acta|sci)\b[. ]/u;
