import { defineEntity, p } from '@mikro-orm/core';
import { dataset, partialDate } from './columns.js';
import { Document } from './document.js';
import { Fact } from './fact.js';
import { Identifier } from './identifier.js';
import { Name } from './name.js';
import { NetworkNode } from './node.js';
import { Post } from './post.js';
import { Procedure } from './procedure.js';
import { codesOf } from './registries/registry.js';
import { assertions } from './registries/vocabulary.js';
import { Article, Regulation } from './regulation.js';
import { Rule } from './rule.js';
import { Status } from './status.js';
import { Tie } from './tie.js';

/** The columns that say what a citation supports; exactly one is set. */
export const citationSubjects = [
  'node_id',
  'name_id',
  'identifier_id',
  'status_id',
  'fact_id',
  'tie_id',
  'post_id',
  'rule_id',
  'procedure_id',
  'regulation_id',
] as const;
export type CitationSubject = (typeof citationSubjects)[number];

/**
 * Where a fact was read. `field` narrows a node's citation to one attribute; `article` links the fact to the
 * article that lays it down, which is how articles, bodies and ties find each other.
 */
export const Citation = defineEntity({
  name: 'Citation',
  tableName: 'citation',
  properties: {
    id: p.integer().primary(),
    document: () => p.manyToOne(Document).index(),
    article: () => p.manyToOne(Article).nullable().index(),
    locator: p.text().nullable(),
    quote: p.text().nullable(),
    assertion: p.enum(codesOf(assertions)),
    url: p.text().nullable(),
    retrievedOn: partialDate(),
    field: p.string().length(40).nullable(),
    node: () => p.manyToOne(NetworkNode).nullable().deleteRule('cascade').index(),
    name: () => p.manyToOne(Name).nullable().deleteRule('cascade').index(),
    identifier: () => p.manyToOne(Identifier).nullable().deleteRule('cascade').index(),
    status: () => p.manyToOne(Status).nullable().deleteRule('cascade').index(),
    fact: () => p.manyToOne(Fact).nullable().deleteRule('cascade').index(),
    tie: () => p.manyToOne(Tie).nullable().deleteRule('cascade').index(),
    post: () => p.manyToOne(Post).nullable().deleteRule('cascade').index(),
    rule: () => p.manyToOne(Rule).nullable().deleteRule('cascade').index(),
    procedure: () => p.manyToOne(Procedure).nullable().deleteRule('cascade').index(),
    regulation: () => p.manyToOne(Regulation).nullable().deleteRule('cascade').index(),
    dataset: dataset(),
  },
  checks: [
    { name: 'citation_of_one_subject', expression: `num_nonnulls(${citationSubjects.join(', ')}) = 1` },
    { name: 'citation_field_of_node', expression: 'field is null or node_id is not null' },
  ],
});
