import type { Registry } from '../domain/registries/registry.js';

/** What a candidate is judged by. Each value runs from 0 (against) to 1 (for); the score is their product. */
export const matchFeatures = {
  name: {
    ja: '名称の一致',
    en: 'The name found in the text: official, other, former, abbreviated, in Latin letters, with a slip of the pen',
  },
  head: { ja: '前に続く語', en: 'What stands before the name: nothing, a department, part of another name' },
  tail: {
    ja: '後に続く語',
    en: 'What stands behind the name: nothing, a department or post, an attached hospital or school, part of another name',
  },
  country: { ja: '国', en: 'The country named in the text against that of the institution' },
  place: { ja: '文中の地名', en: 'The prefecture named in the text against that of the institution' },
  prefecture: { ja: '指定の都道府県', en: 'The prefecture given with the text against that of the institution' },
  sector: { ja: '指定の区分', en: 'The sector given with the text against that of the institution' },
  initials: { ja: '頭文字の略称', en: 'Only the first character of the name stands there (山大): enough when the place is known' },
  distinctive: { ja: '名称の固有性', en: 'The name has a word of its own, not only general ones (産業技術センター)' },
  unambiguous: { ja: '一意性', en: 'No other institution fits as well' },
} as const satisfies Registry;

export type MatchFeatureId = keyof typeof matchFeatures;
