import 'reflect-metadata';
import { type GraphQLInterfaceType, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { BodyResolver } from './body/body.resolver.js';
import { CitationResolver } from './citation/citation.resolver.js';
import { CrosstabResolver } from './counting/crosstab.resolver.js';
import { bindResolvers } from './direct-resolvers.js';
import { DocumentResolver } from './document/document.resolver.js';
import { EventResolver } from './event/event.resolver.js';
import { sharedObjects } from './executor/object-plan.js';
import { PostResolver, ProcedureResolver, RuleResolver } from './governance/governance.resolver.js';
import { HubResolver } from './hub/hub.resolver.js';
import { InstitutionConnectionResolver, InstitutionFacetsResolver } from './institution/facets.resolver.js';
import { InstitutionResolver } from './institution/institution.resolver.js';
import { RateLimitResolver } from './limits/rate-limit.resolver.js';
import { MatchCandidateResolver, MatchingResolver } from './matching/matching.resolver.js';
import { BridgesResolver } from './network/bridges.resolver.js';
import { NetworkResolver } from './network/network.resolver.js';
import { NetworkEdgeResolver, NetworkMemberResolver } from './network/network-member.resolver.js';
import { PathResolver } from './network/path.resolver.js';
import { FactResolver, IdentifierResolver, NameResolver, NetworkNodeResolver } from './network-node/network-node.resolver.js';
import { NodeResolver } from './network-node/node.resolver.js';
import { PrefectureResolver, RegionResolver } from './place/place.resolver.js';
import { PlanResolver } from './plan/plan.resolver.js';
import { ProgramResolver } from './program/program.resolver.js';
import { ArticleResolver, RegulationResolver } from './regulation/regulation.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { MembershipResolver, RelationshipResolver } from './tie/tie.resolver.js';

/** The public schema. Adding a type means listing its resolver here. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      NetworkNodeResolver,
      NameResolver,
      IdentifierResolver,
      FactResolver,
      InstitutionResolver,
      InstitutionConnectionResolver,
      InstitutionFacetsResolver,
      BodyResolver,
      HubResolver,
      ProgramResolver,
      EventResolver,
      PlanResolver,
      MembershipResolver,
      RelationshipResolver,
      CitationResolver,
      DocumentResolver,
      RegulationResolver,
      ArticleResolver,
      PostResolver,
      RuleResolver,
      ProcedureResolver,
      PrefectureResolver,
      RegionResolver,
      CrosstabResolver,
      PathResolver,
      NetworkResolver,
      NetworkMemberResolver,
      NetworkEdgeResolver,
      BridgesResolver,
      MatchingResolver,
      MatchCandidateResolver,
      SearchResolver,
      RateLimitResolver,
    ],
    validate: false,
  });
  bindResolvers(schema);
  shareNodes(schema);
  return schema;
}

/** Nodes come from the directory: on one day the same node is the same object. */
function shareNodes(schema: GraphQLSchema): void {
  const type = schema.getType('NetworkNode') as GraphQLInterfaceType;
  for (const each of schema.getPossibleTypes(type)) each.extensions = { ...each.extensions, [sharedObjects]: true };
}

/** The schema as committed in schema/schema.graphql: sorted, so that it changes only when the API does. */
export function printPublicSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}
