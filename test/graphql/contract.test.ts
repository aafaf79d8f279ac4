import { type GraphQLEnumType, type GraphQLInputObjectType, type GraphQLObjectType, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';

/** What api.md promises to partners. Adding is free; renaming or dropping one needs a deprecation of twelve months. */
const page = 'first: Int, after: String, last: Int, before: String';
const node = `id: ID!; code: String!; type: NodeType!; name(language: Language, fallback: Boolean): String!; displayName(language: Language): DisplayName;
  names: [Name!]!; identifiers: [Identifier!]!; prefecture: Prefecture; region: Region; website: String;
  relationships(types: [RelationshipType!], direction: Direction, asOf: Date, ${page}): RelationshipConnection!;
  memberships(asOf: Date, ${page}): MembershipConnection!; citations: [Citation!]!`;
const tie =
  'id: ID!; type: RelationshipType!; validFrom: PartialDate; validTo: PartialDate; lastAttested: PartialDate; citations: [Citation!]!';
const list = (name: string) => `(${name === '' ? '' : `filter: ${name}, `}${page})`;

const fields: Record<string, string> = {
  Query: `node(id: ID!): Node; nodes(ids: [ID!]!): [Node]!; institution(code: String!): Institution; body(code: String!): Body; hub(code: String!): Hub;
    program(code: String!): Program; event(code: String!): Event; plan(code: String!): Plan; regulation(code: String!): Regulation;
    institutions(search: String, filter: InstitutionFilter, orderBy: [InstitutionOrder!], asOf: Date, ${page}): InstitutionConnection!;
    bodies${list('BodyFilter')}: BodyConnection!; hubs${list('HubFilter')}: HubConnection!; programs${list('ProgramFilter')}: ProgramConnection!;
    events${list('EventFilter')}: EventConnection!; plans${list('')}: PlanConnection!; regulations${list('')}: RegulationConnection!; documents${list('')}: DocumentConnection!;
    crosstab(rows: InstitutionDimension!, columns: InstitutionDimension!, filter: InstitutionFilter, asOf: Date): Crosstab!;
    search(text: String!, types: [NodeType!], asOf: Date, ${page}): SearchConnection!; suggest(prefix: String!, types: [NodeType!], limit: Int): [Suggestion!]!;
    matchOrganizations(inputs: [MatchInput!]!): [MatchResult!]!;
    rateLimit(dryRun: Boolean): RateLimit!`,
  MatchResult: 'input: MatchedInput!; candidates: [MatchCandidate!]!',
  MatchCandidate: 'organization: Institution!; score: Float!; match: Boolean!; matchedName: String!; features: [MatchFeature!]!',
  MatchFeature: 'id: String!; value: Float!',
  Node: 'id: ID!',
  NetworkNode: node,
  Institution: `${node}; sector: Sector; kind: InstitutionKind!; legalForm: String; city: String; address: String; founded: PartialDate; status(asOf: Date): OrganizationStatus!;
    predecessors: [Institution!]!; successors: [Institution!]!; coMembers(minShared: Int, asOf: Date, ${page}): CoMemberConnection!`,
  Body: `${node}; kind: BodyKind!; established: PartialDate; parent: Body; children(${page}): BodyConnection!; ancestors: [Body!]!;
    members(sector: [Sector!], role: [MembershipRole!], prefecture: [String!], asOf: Date, ${page}): MembershipConnection!; secretariats: [Membership!]!; chairs: [Post!]!;
    meetingRule: MeetingRule; votingRule: VotingRule; events(${page}): EventConnection!; plans: [Plan!]!; articles: [Article!]!`,
  Hub: `${node}; program: Program!; supportType: HubSupportType; host: String; location: String; theme: String; adopted: PartialDate; opened: PartialDate; amount: Money;
    participants(${page}): MembershipConnection!`,
  Program: `${node}; ministries: [NetworkNode!]!; start: PartialDate; end: PartialDate; budget: Money; subsidyRate: Float; stages: [PipelineStage!]!; predecessors: [Program!]!;
    successors: [Program!]!; hubs(${page}): HubConnection!; projects(${page}): ProgramConnection!; participants(${page}): MembershipConnection!`,
  Event: `${node}; series: EventSeries!; number: Int; start: PartialDate!; end: PartialDate; status: EventStatus!; organizers: [Membership!]!; heldWith: [Event!]!`,
  Plan: `${node}; body: Body!; fiscalYears: FiscalYears!; slogan: String; targets: [Target!]!; guidelines: [Guideline!]!; activities: [String!]!`,
  FiscalYears: 'from: Int; to: Int',
  Regulation:
    'code: String!; title: String!; issuer: NetworkNode!; enacted: PartialDate!; amendments: [Date!]!; inForce: Date; articles: [Article!]!',
  Article:
    'number: String!; title: String; paragraphs: [Paragraph!]!; bodies: [Body!]!; relationships: [Relationship!]!; rules: [Rule!]!; procedures: [Procedure!]!',
  Membership: `${tie}; member: NetworkNode!; in: NetworkNode!; role: MembershipRole!; onBehalfOf: NetworkNode`,
  Relationship: `${tie}; from: NetworkNode!; to: NetworkNode!`,
  Prefecture: 'code: String!; name: String!; region: Region!',
  Region: 'code: String!; name: String!; prefectures: [Prefecture!]!; bureau: Institution; conference: Body; committee: Body',
  Name: 'value: String!; language: Language!; kind: NameKind!; validFrom: PartialDate; validTo: PartialDate; citations: [Citation!]!',
  DisplayName: 'value: String!; language: Language!',
  Identifier: 'scheme: IdentifierScheme!; value: String!; url: String',
  Citation: 'document: Document!; locator: String; quote: String; assertion: Assertion!; url: String; retrievedOn: PartialDate',
  Document: 'code: String!; title: String!',
  Money: 'amount: BigInt!; currency: String!',
  PageInfo: 'hasNextPage: Boolean!; hasPreviousPage: Boolean!; startCursor: String; endCursor: String',
  InstitutionConnection:
    'facets: InstitutionFacets!; edges: [InstitutionEdge!]!; nodes: [Institution!]!; pageInfo: PageInfo!; totalCount: Int!',
  InstitutionEdge: 'cursor: String!; node: Institution!; score: Float; match: SearchMatch',
  SearchConnection: 'edges: [SearchEdge!]!; nodes: [NetworkNode!]!; pageInfo: PageInfo!; totalCount: Int!',
  SearchEdge: 'cursor: String!; node: NetworkNode!; score: Float; match: SearchMatch',
  SearchMatch: 'tier: SearchTier!; name: Name; highlights: [Highlight!]!',
  Highlight: 'text: String!; matched: Boolean!',
  Suggestion: 'text: String!; node: NetworkNode!; matchedName: Name; highlights: [Highlight!]!; score: Float!',
  InstitutionFacets: 'sector: [FacetValue!]!; prefecture: [FacetValue!]!; kind: [FacetValue!]!; body: [FacetValue!]!',
  FacetValue: 'key: String; title: String!; count: Int!',
  CoMemberEdge: 'node: Institution!; sharedCount: Int!; sharedBodies: [Body!]!',
  Crosstab: 'rows: [CrosstabHeader!]!; columns: [CrosstabHeader!]!; cells: [[Int!]!]!; total: Int!',
  CrosstabHeader: 'key: String; title: String!',
  RateLimit: 'cost: Int!; limit: Int!; remaining: Int!; resetAt: DateTimeISO!',
  InstitutionFilter: `sector: [Sector!]; kind: [InstitutionKind!]; prefecture: [String!]; region: [String!]; city: [String!]; status: [OrganizationStatus!]; memberOfAll: [String!];
    memberOfAny: [String!]; memberOfNone: [String!]; participatesIn: [String!]; hasRole: [MembershipRole!]; and: [InstitutionFilter!]; or: [InstitutionFilter!]; not: InstitutionFilter`,
};

const values: Record<string, string> = {
  NodeType: 'INSTITUTION BODY HUB PROGRAM EVENT PLAN',
  Sector: 'INDUSTRY ACADEMIA FINANCE GOVERNMENT',
  Language: 'JA JA_HIRA JA_KANA JA_LATN EN',
  NameKind: 'OFFICIAL FORMER ALIAS ABBREVIATION READING',
  IdentifierScheme: 'CORPORATE_NUMBER ROR WIKIDATA MEXT_SCHOOL',
  OrganizationStatus: 'ACTIVE RENAMED MERGED DISSOLVED',
  EventStatus: 'HELD PLANNED',
  Assertion: 'PRINTED INFERRED PUBLIC_SOURCE EDITORIAL SUBMITTED',
  SearchTier: 'IDENTIFIER EQUAL PREFIX PART WORDS TYPO',
  InstitutionDimension: 'SECTOR PREFECTURE REGION KIND BODY PROGRAM',
};

const schema = createSchema();

describe('the contract of api.md', () => {
  const rows = Object.entries(fields).flatMap(([type, each]) =>
    each.split(';').map((field) => [type, field.replace(/\s+/g, ' ').trim()] as const),
  );

  it.each(rows)('%s { %s }', (typeName, promised) => {
    const [, name, args, type] = /^(\w+)(?:\((.*)\))?: (\S+)$/.exec(promised) ?? [];
    const owner = schema.getType(typeName) as GraphQLObjectType | GraphQLInputObjectType;
    const field = owner.getFields()[name as string];
    expect(String(field?.type)).toBe(type);
    for (const argument of args?.split(', ') ?? []) {
      const [argumentName, argumentType] = argument.split(': ');
      const found = field && 'args' in field ? field.args.find((each) => each.name === argumentName) : undefined;
      expect(String(found?.type), argument).toBe(argumentType);
    }
  });

  it.each(Object.entries(values))('enum %s { %s }', (typeName, promised) => {
    const type = schema.getType(typeName);
    expect(isEnumType(type)).toBe(true);
    expect((type as GraphQLEnumType).getValues().map((value) => value.name)).toEqual(expect.arrayContaining(promised.split(' ')));
  });

  it('defaults: minShared 1, fallback true, dryRun false, limit 10', () => {
    const argument = (type: string, field: string, name: string) =>
      (schema.getType(type) as GraphQLObjectType).getFields()[field]?.args.find((each) => each.name === name)?.defaultValue;
    expect([
      argument('Institution', 'coMembers', 'minShared'),
      argument('NetworkNode', 'name', 'fallback'),
      argument('Query', 'rateLimit', 'dryRun'),
      argument('Query', 'suggest', 'limit'),
    ]).toEqual([1, true, false, 10]);
  });

  it.each(['Institution', 'Body', 'Hub', 'Program', 'Event', 'Plan'])('%s implements NetworkNode and Node', (name) => {
    expect(
      (schema.getType(name) as GraphQLObjectType)
        .getInterfaces()
        .map((each) => each.name)
        .sort(),
    ).toEqual(['NetworkNode', 'Node']);
  });
});
