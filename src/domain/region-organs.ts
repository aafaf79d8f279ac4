import { defineEntity, p } from '@mikro-orm/core';
import { NetworkNode } from './node.js';
import { Region } from './place.js';

/** The organs of a region: its METI bureau, its conference (地域産技連) and its committee (地域部会). */
export const RegionOrgans = defineEntity({
  name: 'RegionOrgans',
  tableName: 'region_organs',
  properties: {
    region: () => p.oneToOne(Region).primary().deleteRule('cascade'),
    bureau: () => p.manyToOne(NetworkNode).nullable().deleteRule('set null'),
    conference: () => p.manyToOne(NetworkNode).nullable().deleteRule('set null'),
    committee: () => p.manyToOne(NetworkNode).nullable().deleteRule('set null'),
  },
});
