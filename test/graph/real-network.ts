import sql from 'sql-template-tag';
import type { GraphNode, GraphTie, NetworkRows } from '../../src/graph/network.js';
import { openTemplate } from '../kit/templates.js';
import { node } from './tiny-network.js';

/** All nodes and ties of the seeds, whatever their periods, named by their codes. */
export async function readRealNetwork(): Promise<NetworkRows> {
  const db = await openTemplate('seeded');
  try {
    const nodes = await db.rows<
      Pick<GraphNode, 'id' | 'code' | 'type' | 'kind' | 'sector' | 'prefecture' | 'region' | 'validFrom' | 'validTo'>
    >(
      sql`select id, code, type, kind, sector, prefecture_code as prefecture, region_code as region, valid_from as "validFrom",
          valid_to as "validTo" from node`,
    );
    const ties = await db.rows<GraphTie>(
      sql`select id, from_id as "from", to_id as "to", type, role, valid_from as "validFrom", valid_to as "validTo",
          last_attested as "lastAttested" from tie`,
    );
    return { nodes: nodes.map((row) => node(row.id, row)), ties };
  } finally {
    await db.close();
  }
}
