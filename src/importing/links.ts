import sql from 'sql-template-tag';
import { type KeyedName, keysOfName } from '../domain/names/keys.js';
import type { Reader } from '../storage/database.js';
import type { ReportBuilder } from './import-report.js';
import type { ImportedOrganization } from './ror-organization.js';

/** A node that is not ROR's, with all a record may know it by. */
interface OurNode {
  readonly id: number;
  readonly code: string;
  readonly prefecture: string | null;
  readonly country: string | null;
  readonly identifiers: readonly string[];
  readonly keys: readonly string[];
}

/** The records a user has confirmed: ROR id → code of our node, or null for none of ours. */
export type ConfirmedLinks = ReadonlyMap<string, string | null>;

export interface Link {
  readonly ror: string;
  readonly nodeId: number;
}

/**
 * Finds which records are organizations we know. By ROR id, or by another identifier when it leads to one node that has
 * no other ROR id: linked. By name and place: only reported, because a branch, a successor or a namesake looks the same.
 */
export class Linker {
  private readonly byCode = new Map<string, OurNode>();
  private readonly byIdentifier = new Map<string, OurNode>();
  private readonly byKey = new Map<string, OurNode[]>();
  private readonly claims = new Map<OurNode, { ror: string; by: string }[]>();
  /** Records that may be one of our nodes by their name. */
  readonly possible = new Set<string>();

  constructor(
    nodes: readonly OurNode[],
    private readonly confirmed: ConfirmedLinks,
    private readonly report: ReportBuilder,
  ) {
    for (const node of nodes) {
      this.byCode.set(node.code, node);
      for (const identifier of node.identifiers) this.byIdentifier.set(identifier, node);
      for (const key of node.keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), node]);
    }
  }

  /** The codes among the confirmed links that name no node of ours. */
  unknownCodes(): string[] {
    return [...this.confirmed.values()].filter((code) => code !== null && !this.byCode.has(code)) as string[];
  }

  consider(organization: ImportedOrganization): void {
    const { ror } = organization;
    const chosen = this.confirmed.get(ror);
    if (chosen === null) return;
    const node = chosen === undefined ? this.byIdentifier.get(`ROR ${ror}`) : this.byCode.get(chosen);
    if (node) this.claim(node, ror, chosen === undefined ? 'its ROR id' : 'your list of links');
    else if (!this.considerIdentifiers(organization)) this.considerNames(organization);
  }

  /** The links that nobody contests. A claim by ROR id or by the user's list goes before one by another identifier. */
  links(): Link[] {
    return [...this.claims].flatMap(([node, claims]) => {
      const certain = claims.filter(({ by }) => by === 'its ROR id' || by === 'your list of links');
      const [first, second] = certain.length > 0 ? certain : claims;
      if (first && !second) {
        this.report.remark('linked', first.ror, `is ${node.code}, by ${first.by}`);
        return [{ ror: first.ror, nodeId: node.id }];
      }
      for (const { ror, by } of claims) this.report.remark('link-conflict', ror, `may be ${node.code}, by ${by}; so may be others`);
      return [];
    });
  }

  private considerIdentifiers({ ror, identifiers }: ImportedOrganization): boolean {
    const shared = identifiers.filter(({ scheme, value }) => this.byIdentifier.has(`${scheme} ${value}`));
    const [node, another] = new Set(shared.map(({ scheme, value }) => this.byIdentifier.get(`${scheme} ${value}`) as OurNode));
    if (!node) return false;
    const names = shared.map(({ scheme, value }) => `${scheme} ${value}`).join(', ');
    if (another) this.report.remark('link-conflict', ror, `${names} point to ${node.code} and ${another.code}`);
    else if (hasRor(node)) this.report.remark('link-conflict', ror, `${names} points to ${node.code}, which has another ROR id`);
    else this.claim(node, ror, names);
    return true;
  }

  private considerNames({ ror, names, place }: ImportedOrganization): void {
    const keys = names.filter(({ kind }) => kind !== 'ABBREVIATION').flatMap((name) => nameKeys({ ...name, legalForm: null }));
    const prefecture = place.toldPrefecture ?? place.namedPrefecture;
    for (const node of new Set(keys.flatMap((key) => this.byKey.get(key) ?? []))) {
      if (hasRor(node) || differ(node.prefecture, prefecture) || differ(node.country ?? 'JP', place.country)) continue;
      this.possible.add(ror);
      const where = node.prefecture !== null && prefecture !== null ? 'name and prefecture' : 'name; one of the two has no prefecture';
      this.report.remark('possible-link', ror, `may be ${node.code}, by ${where}`);
    }
  }

  private claim(node: OurNode, ror: string, by: string): void {
    this.claims.set(node, [...(this.claims.get(node) ?? []), { ror, by }]);
  }
}

function hasRor(node: OurNode): boolean {
  return node.identifiers.some((identifier) => identifier.startsWith('ROR '));
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function nameKeys(name: KeyedName): string[] {
  return keysOfName(name).flatMap(({ key, form }) => (form === 'NAME' ? [key] : []));
}

/**
 * Our institutions and bodies. A ROR id counts whoever brought it, so that a link once made stays; other identifiers and
 * names only where they are not ROR's own.
 */
export async function findOurNodes(reader: Reader): Promise<OurNode[]> {
  const rows = await reader.rows<Omit<OurNode, 'keys'> & { names: KeyedName[] }>(
    sql`select n.id, n.code, n.prefecture_code as prefecture, n.country,
          (select coalesce(json_agg(i.scheme || ' ' || i.value), '[]') from identifier i
            where i.node_id = n.id and (i.scheme = 'ROR' or i.dataset <> 'ror')) as identifiers,
          (select coalesce(json_agg(json_build_object('value', m.value, 'language', m.language, 'legalForm', m.legal_form)), '[]')
            from name m where m.node_id = n.id and m.dataset <> 'ror' and m.kind not in ('ABBREVIATION', 'READING')) as names
        from node n where n.dataset <> 'ror' and n.type in ('INSTITUTION', 'BODY') order by n.id`,
  );
  return rows.map(({ names, ...node }) => ({ ...node, keys: [...new Set(names.flatMap(nameKeys))] }));
}
