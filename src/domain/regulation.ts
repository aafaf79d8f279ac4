import { defineEntity, p } from '@mikro-orm/core';
import { dataset, partialDate } from './columns.js';
import { Document } from './document.js';
import { NetworkNode } from './node.js';

/** A paragraph (項) of an article with its items (号). */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly items: readonly string[];
}

/** 規程: a set of rules with the history of its amendments (一部改正). */
export const Regulation = defineEntity({
  name: 'Regulation',
  tableName: 'regulation',
  properties: {
    id: p.integer().primary(),
    code: p.string().length(100).collation('C').unique(),
    document: () => p.manyToOne(Document).index(),
    title: p.text(),
    titleEn: p.text(),
    issuer: () => p.manyToOne(NetworkNode).index(),
    enacted: p.string().length(10).collation('C'),
    enactedNote: p.text().nullable(),
    amendments: p.json<string[]>(),
    inForce: partialDate(),
    reference: p.text().nullable(),
    dataset: dataset(),
  },
});

/** 条: an article of a regulation, by its number as printed. */
export const Article = defineEntity({
  name: 'Article',
  tableName: 'article',
  properties: {
    id: p.integer().primary(),
    regulation: () => p.manyToOne(Regulation).deleteRule('cascade'),
    number: p.string().length(40),
    title: p.text().nullable(),
    locator: p.text(),
    position: p.integer(),
    paragraphs: p.json<Paragraph[]>(),
    dataset: dataset(),
  },
  uniques: [{ properties: ['regulation', 'number'] }],
});
