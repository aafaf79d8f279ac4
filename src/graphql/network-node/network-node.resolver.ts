import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { SeenNode } from '../../directory/node-store.js';
import type { Direction } from '../../directory/tie-questions.js';
import { displayName } from '../../domain/names/display-name.js';
import { holdsOn } from '../../domain/partial-date.js';
import { membershipTypes, type RelationshipType } from '../../domain/registries/relationship-types.js';
import type { FactProperty, Language } from '../../domain/registries/vocabulary.js';
import { citationsOf, factsOf, identifiersOf, prefectureByCode, regionByCode } from '../../loaders/loaders.js';
import type { NameRow, NodeRow } from '../../queries/node-rows.js';
import type { Viewed } from '../../queries/viewed.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import { CitationType } from '../citation/citation.type.js';
import { PageArgs, pageCost } from '../connection.js';
import type { Context } from '../context.js';
import { DirectionEnum, FactPropertyEnum, LanguageEnum, RelationshipTypeEnum } from '../enums.js';
import { globalId } from '../global-id.js';
import { PrefectureType, RegionType } from '../place/place.type.js';
import { DateScalar } from '../scalars.js';
import { MembershipConnection, RelationshipConnection } from '../tie/tie.type.js';
import { tieConnection } from '../tie/tie-connection.js';
import { DisplayNameType, FactType, IdentifierType, NameType, NetworkNodeInterface } from './network-node.type.js';
import { typeNameOf } from './node.type.js';

type Row = Viewed<NodeRow> | SeenNode;

function LanguageArg(): ParameterDecorator {
  return Arg('language', () => LanguageEnum, {
    nullable: true,
    defaultValue: 'JA',
    description: 'Language asked for.',
  }) as ParameterDecorator;
}

@Resolver(() => NetworkNodeInterface)
export class NetworkNodeResolver {
  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() row: Row) {
    return globalId(typeNameOf(row), row.id);
  }

  @FieldResolver(() => String, { description: 'The name to show, as of the day of the enclosing field. Without fallback it may be empty.' })
  name(
    @Root() row: Row,
    @LanguageArg() language: Language | null,
    @Arg('fallback', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'Take another language when the name is not known in this one.',
    })
    fallback: boolean | null,
    @AsOf() asOf: OptionalDay,
  ) {
    const [asked, day] = [language ?? 'JA', asOf ?? row.asOf];
    // Nearly everybody asks for this one.
    if ('shownName' in row && asked === 'JA' && day === row.asOf && fallback !== false) return row.shownName;
    return displayName(row.names, asked, day, fallback ?? true)?.value ?? '';
  }

  @FieldResolver(() => DisplayNameType, { nullable: true, description: 'The name to show and the language it is in.' })
  displayName(@Root() row: Row, @LanguageArg() language: Language | null, @AsOf() asOf: OptionalDay) {
    return displayName(row.names, language ?? 'JA', asOf ?? row.asOf, true);
  }

  @FieldResolver(() => [NameType], { description: 'All names, of all times: official, former, aliases, abbreviations, readings.' })
  names(
    @Root() row: Row,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Only names in use on this day. Default: all.' }) asOf: string | null,
  ): NameRow[] {
    return asOf ? row.names.filter((name) => holdsOn(asOf, name.validFrom, name.validTo)) : row.names;
  }

  @FieldResolver(() => [IdentifierType], { description: 'Codes of the node in other registers.' })
  identifiers(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(identifiersOf, row.id, undefined);
  }

  @FieldResolver(() => PrefectureType, {
    nullable: true,
    description: 'Prefecture (都道府県); null when none is known or it spans several.',
  })
  prefecture(@Root() row: Row, @Ctx() { loaders }: Context) {
    return row.prefectureCode === null ? null : loaders.load(prefectureByCode, row.prefectureCode, undefined);
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'One of the eight regions of 産技連 (地域).' })
  region(@Root() row: Row, @Ctx() { loaders }: Context) {
    return row.regionCode === null ? null : loaders.load(regionByCode, row.regionCode, undefined);
  }

  @FieldResolver(() => [FactType], { description: 'What else sources say of it: purposes, counts, duties, opinions, history.' })
  async facts(
    @Root() row: Row,
    @Arg('property', () => [FactPropertyEnum], { nullable: true, description: 'Only facts about these.' }) property: FactProperty[] | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() { loaders }: Context,
  ) {
    const facts = await loaders.load(factsOf, row.id, undefined);
    return facts.filter(
      (fact) => (!property || property.includes(fact.property)) && (!asOf || holdsOn(asOf, fact.validFrom, fact.validTo)),
    );
  }

  @FieldResolver(() => RelationshipConnection, {
    complexity: pageCost,
    description: 'Its ties of all types, both ways unless told (関係).',
  })
  relationships(
    @Root() row: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('types', () => [RelationshipTypeEnum], { nullable: true, description: 'Only ties of these types.' }) types:
      | RelationshipType[]
      | null,
    @Arg('direction', () => DirectionEnum, { nullable: true, defaultValue: 'BOTH', description: 'Which end the node stands at.' })
    direction: Direction | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() { loaders }: Context,
  ) {
    const day = asOf ?? row.asOf;
    return tieConnection(loaders, row.id, { direction: direction ?? 'BOTH', asOf: day, types: types ?? undefined }, page, day);
  }

  @FieldResolver(() => MembershipConnection, {
    complexity: pageCost,
    description: 'What it belongs to or acts in, with its roles: bodies, hubs, programmes, events (所属・役割).',
  })
  memberships(@Root() row: Row, @Args(() => PageArgs) page: PageArgs, @AsOf() asOf: OptionalDay, @Ctx() { loaders }: Context) {
    const day = asOf ?? row.asOf;
    return tieConnection(loaders, row.id, { direction: 'OUT', asOf: day, types: membershipTypes }, page, day);
  }

  @FieldResolver(() => [CitationType], { description: 'Where the node and its attributes were read.' })
  citations(@Root() row: Row, @Ctx() { loaders }: Context) {
    return loaders.load(citationsOf, row.id, 'node_id');
  }
}

@Resolver(() => NameType)
export class NameResolver {
  @FieldResolver(() => [CitationType], { description: 'Where the name was read.' })
  citations(@Root() row: NameRow, @Ctx() { loaders }: Context) {
    return loaders.load(citationsOf, row.id, 'name_id');
  }
}

@Resolver(() => IdentifierType)
export class IdentifierResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Address of the record in the register.' })
  url(@Root() row: { scheme: string; value: string }) {
    return identifierUrl(row.scheme, row.value);
  }

  @FieldResolver(() => [CitationType], { description: 'Where the identifier was read.' })
  citations(@Root() row: { id: number }, @Ctx() { loaders }: Context) {
    return loaders.load(citationsOf, row.id, 'identifier_id');
  }
}

@Resolver(() => FactType)
export class FactResolver {
  @FieldResolver(() => [CitationType], { description: 'Where the fact was read.' })
  citations(@Root() row: { id: number }, @Ctx() { loaders }: Context) {
    return loaders.load(citationsOf, row.id, 'fact_id');
  }
}

const identifierPages: Readonly<Record<string, string>> = {
  CORPORATE_NUMBER: 'https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=',
  ROR: 'https://ror.org/',
  WIKIDATA: 'https://www.wikidata.org/wiki/',
  ISNI: 'https://isni.org/isni/',
};

function identifierUrl(scheme: string, value: string): string | null {
  const page = identifierPages[scheme];
  return page ? `${page}${value}` : null;
}
