import type { KeyForm } from '../domain/names/keys.js';
import type { NameKind, NodeType } from '../domain/registries/vocabulary.js';

/** A row of `search_key`: a form under which a name of a node is found. */
export interface SearchKeyRow {
  readonly id: number;
  readonly nodeId: number;
  readonly key: string;
  readonly form: KeyForm;
  readonly type: NodeType;
  readonly kind: NameKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
