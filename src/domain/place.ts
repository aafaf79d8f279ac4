import { defineEntity, p } from '@mikro-orm/core';

/** One of the eight regions of 産技連 (000 第10条). */
export const Region = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    code: p.string().length(40).primary(),
    name: p.text(),
    nameEn: p.text(),
    position: p.integer(),
  },
});

/** One of the 47 prefectures (都道府県) by its JIS X 0401 code. */
export const Prefecture = defineEntity({
  name: 'Prefecture',
  tableName: 'prefecture',
  properties: {
    code: p.string().length(2).primary(),
    name: p.text(),
    nameEn: p.text(),
    kana: p.text(),
    region: () => p.manyToOne(Region).index(),
  },
});
