/**
 * How Japanese names are shortened in general: newspapers, lists of members, speech. Only what holds for any name of the kind;
 * 広大 or 産総研 are names of their own in the data. Applied to normalised names; each rule may give another short form.
 */
const shortenings: readonly (readonly [RegExp, string])[] = [
  // 高等専門学校 and schools
  [/(?:工業)?高等専門学校$/, '高専'],
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
  return [...short];
}
