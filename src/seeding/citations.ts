import type { Assertion } from '../domain/registries/vocabulary.js';
import { lineOf, type Place, type Problems } from './problems.js';
import type { SeedRow } from './rows.js';
import type { SeedCitation } from './schema-fields.js';

/** What a citation may point to. */
export interface CitationTargets {
  readonly documents: ReadonlyMap<string, SeedRow>;
  readonly regulations: ReadonlyMap<string, SeedRow>;
  readonly articles: ReadonlyMap<string, SeedRow>;
}

interface Parsed {
  readonly code: string;
  readonly inferred: boolean;
  readonly article?: string | undefined;
  readonly locator?: string | undefined;
  readonly quote?: string | undefined;
  readonly assertion?: Assertion | undefined;
  readonly url?: string | undefined;
  readonly retrievedOn?: string | undefined;
}

const shorthand = /^(?<inferred>~?)(?<code>[a-z0-9-]+)(?:\s+art\.(?<article>[^\s(]+)(?:\((?<paragraph>[^)]+)\))?)?(?:\s+(?<rest>\S.*))?$/;

const assertionByKind: Readonly<Record<string, Assertion>> = {
  SOURCE_DOCUMENT: 'PRINTED',
  WEB: 'PUBLIC_SOURCE',
  NEWS: 'PUBLIC_SOURCE',
  DATASET: 'PUBLIC_SOURCE',
  EDITORIAL: 'EDITORIAL',
};

/** The rows of a list of citations, yet without what they are about. */
export function citationRows(cites: readonly SeedCitation[], place: Place, targets: CitationTargets, problems: Problems): SeedRow[] {
  return cites.flatMap((cite) => {
    const parsed = parse(cite);
    if (!parsed) problems.add(place, `cannot read the citation "${String(cite)}"`);
    const row = parsed && citationRow(parsed, place, targets, problems);
    return row ? [row] : [];
  });
}

function parse(cite: SeedCitation): Parsed | null {
  if (typeof cite !== 'string') {
    const [article] = (cite.article ?? '').split('(');
    const locator = [cite.article ? `art.${cite.article}` : '', cite.locator ?? ''].filter(Boolean).join(' ');
    const { quote, assertion, url, retrievedOn } = cite;
    const source = { code: cite.document.replace(/^~/, ''), inferred: cite.document.startsWith('~') };
    return { ...source, article: article || undefined, locator: locator || undefined, quote, assertion, url, retrievedOn };
  }
  const groups = shorthand.exec(cite)?.groups;
  if (!groups?.['code']) return null;
  const article = groups['article'];
  const paragraph = groups['paragraph'] ? `(${groups['paragraph']})` : '';
  const locator = [article && `art.${article}${paragraph}`, groups['rest']].filter(Boolean).join(' ');
  return { code: groups['code'], inferred: groups['inferred'] === '~', article, locator: locator || undefined };
}

function citationRow(parsed: Parsed, place: Place, targets: CitationTargets, problems: Problems): SeedRow | null {
  const regulation = targets.regulations.get(parsed.code);
  const document = targets.documents.get(parsed.code) ?? (regulation?.values['document_id'] as SeedRow | null | undefined);
  if (!document) {
    // A regulation whose document is unknown has its own problem already.
    if (!regulation) problems.add(place, `the citation names no known document or regulation: ${parsed.code}`);
    return null;
  }
  const article = parsed.article ? targets.articles.get(`${parsed.code} ${parsed.article}`) : undefined;
  if (parsed.article && !article) problems.add(place, `${parsed.code} has no article ${parsed.article}`);
  const assertion = parsed.assertion ?? (parsed.inferred ? 'INFERRED' : assertionByKind[document.values['kind'] as string]);
  return {
    table: 'citation',
    file: place.source.file,
    line: lineOf(place),
    values: {
      document_id: document,
      article_id: article ?? null,
      locator: parsed.locator ?? null,
      quote: parsed.quote ?? null,
      assertion,
      url: parsed.url ?? null,
      retrieved_on: parsed.retrievedOn ?? null,
    },
  };
}
