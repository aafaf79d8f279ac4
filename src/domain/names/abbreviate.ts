/**
 * How Japanese names are shortened in general: newspapers, lists of members, speech. Only what holds for any name of the kind;
 * 広大 or 産総研 are names of their own in the data. Applied to normalised names; each rule may give another short form.
 */
const shortenings: readonly (readonly [RegExp, string])[] = [
  // 高等専門学校 and schools
  [/(?:工業)?高等専門学校$/, '高専'],
  [/工業高等専門学校$/, '工業高専'],
  [/高等学校$/, '高校'],
  [/短期大学(?=部?$)/, '短大'],
  [/短期大学校$/, '短大校'],
  // 工業大学 → 工大 beside 工業大
  [
    /(工)業大学$|(医|薬|商|歯|理)科大学$|(外)国語大学$|(芸)術大学$|(農)業大学$|(音)楽大学$|(美)術大学$|(体)育大学$|(県|市)立大学$/,
    '$1$2$3$4$5$6$7$8$9大',
  ],
  [/大学(?=$|大学院|病院|(?:医学部)?付属|.+学部$)/, '大'],
  // financial institutions and cooperatives
  [/銀行$/, '銀'],
  [/合同銀行$/, '合銀'],
  [/信用金庫$/, '信金'],
  [/信用(?:協同)?組合$/, '信組'],
  [/労働金庫$/, '労金'],
  [/農業協同組合(?=$|連合会$|中央会$)/, '農協'],
  [/漁業協同組合(?=$|連合会$)/, '漁協'],
  [/生活協同組合(?=$|連合会$)/, '生協'],
  // public research institutes
  [/産業技術(?=せんた$|短期大学|短大)/, '産技'],
  [/工業技術(?=せんた$)/, '工技'],
  [/農業技術(?=せんた$)/, '農技'],
  [/(農|林|工)業試験場$/, '$1試'],
  [/(水|畜)産試験場$/, '$1試'],
  [/研究所$/, '研'],
  // economic organizations
  [/商工会議所$/, '商議所'],
  [/商工会議所$/, '会議所'],
  [/商工会議所(?=連合会$)/, '商議所'],
  [/商工会議所連合会$/, '商工会議所連'],
  [/商工会議所連合会$/, '商議所連'],
  [/商工会連合会$/, '商工会連'],
  [/経済連合会$/, '経連'],
  [/経済同友会$/, '同友会'],
  [/中小企業団体中央会$/, '中央会'],
  [/産業振興(?=財団$|機構$|せんた$)/, '産振'],
  // government
  [/経済産業(?=省$|局$)/, '経産'],
  [/文部科学省$/, '文科省'],
  [/国土交通省$/, '国交省'],
  [/厚生労働省$/, '厚労省'],
  [/農林水産省$/, '農水省'],
  [/地方整備局$/, '地整'],
  [/総合通信局$/, '総通局'],
  [/総合通信局$/, '総通'],
  // companies
  [/ほるでぃんぐす$/, 'hd'],
  [/新聞社$/, '新聞'],
];

/** The usual short forms of a normalised name. One of two characters is none: 呉高専, but not 呉大. */
export function abbreviate(key: string): string[] {
  const short = new Set<string>();
  for (const [long, by] of shortenings) {
    const found = long.exec(key);
    if (!found || found.index === 0) continue;
    const shortened = key.replace(long, by);
    if (shortened.length > 2) short.add(shortened);
  }
  const place = kanaPlaces.find(([kana]) => key.startsWith(kana) && key.length > kana.length + 2);
  if (place) short.add(place[1] + key.slice(place[0].length));
  return [...short];
}

/**
 * Prefectures whose names stand in kana in names of organizations (ひろしま産業振興機構), as people then write them in kanji all the same.
 * Readings of JIS X 0401; those of one or two kana are left out, for other words begin so.
 */
const kanaPlaces: readonly (readonly [string, string])[] = (
  'ほっかいどう北海道 あおもり青森 みやぎ宮城 やまがた山形 ふくしま福島 いばらき茨城 とちぎ栃木 ぐんま群馬 さいたま埼玉 とうきょう東京 かながわ神奈川 にいがた新潟 ' +
  'とやま富山 いしかわ石川 ふくい福井 やまなし山梨 ながの長野 しずおか静岡 あいち愛知 きょうと京都 おおさか大阪 ひょうご兵庫 わかやま和歌山 とっとり鳥取 しまね島根 ' +
  'おかやま岡山 ひろしま広島 やまぐち山口 とくしま徳島 かがわ香川 えひめ愛媛 こうち高知 ふくおか福岡 ながさき長崎 くまもと熊本 おおいた大分 みやざき宮崎 かごしま鹿児島 おきなわ沖縄'
)
  .split(' ')
  .map(
    (pair) =>
      [
        pair
          .replace(/[^ぁ-ん]/gu, '')
          .replace(/[ぁぃぅぇぉっゃゅょ]/gu, (small) => 'あいうえおつやゆよ'['ぁぃぅぇぉっゃゅょ'.indexOf(small)] ?? small),
        pair.replace(/[ぁ-ん]/gu, ''),
      ] as const,
  );

/** Other usual ways to write an English name, whole: each gives a further name, or none. */
export function otherEnglishForms(name: string): string[] {
  const forms: string[] = [];
  // Technical colleges (高専) and what they were called until 2009 and are called since.
  const kosen = /^National Institute of Technology(?: \(KOSEN\))?, (.+?) College$/u.exec(name)?.[1];
  if (kosen) {
    forms.push(
      `${kosen} KOSEN`,
      `NIT, ${kosen} College`,
      `National Institute of Technology (KOSEN), ${kosen} College`,
      `${kosen} College, National Institute of Technology`,
      `${kosen} College of Technology`,
    );
  }
  // Faculty of Engineering, Kindai University → Kindai University Faculty of Engineering
  const [, part, whole] = /^([^,]+), ([^,]+)$/u.exec(name) ?? [];
  if (part && whole && !/\b(?:inc|ltd|llc|corp|co)\b/iu.test(whole)) forms.push(`${whole} ${part}`);
  const bare = name.replace(/\s*\([^()]*\)$/u, '');
  if (bare !== name && bare.length > 3) forms.push(bare);
  const city = /^(.+) City$/u.exec(name)?.[1];
  if (city) forms.push(`${name} Hall`, `${name} Government`, `City of ${city}`);
  const prefecture = /^(.+) Prefecture$/u.exec(name)?.[1];
  if (prefecture) forms.push(`${prefecture} Prefectural Government`, `${name} Government`);
  return forms;
}
