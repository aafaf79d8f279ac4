import { Arg, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Language } from '../../domain/registries/vocabulary.js';
import { countBy, type Dimension } from '../../queries/facets.js';
import { type InstitutionFilter, institutionSelection } from '../../queries/institution-filter.js';
import type { Context } from '../context.js';
import { titlesOf } from '../counting/titles.js';
import { LanguageEnum } from '../enums.js';
import { FacetValue, InstitutionConnection } from './institution.type.js';
import type { InstitutionList } from './institution-list.js';

@ObjectType('InstitutionFacets', {
  description: 'How the whole list divides. A facet ignores its own filter, so that its other values can still be chosen.',
})
export class InstitutionFacets {}

/** The filter fields that a facet ignores because it would only repeat them. */
const ownFields: Readonly<Record<Dimension, readonly (keyof InstitutionFilter)[]>> = {
  SECTOR: ['sector'],
  PREFECTURE: ['prefecture'],
  REGION: ['region'],
  KIND: ['kind'],
  BODY: ['memberOfAll', 'memberOfAny', 'memberOfNone'],
  PROGRAM: ['participatesIn'],
};

function TitleLanguage(): ParameterDecorator {
  return Arg('language', () => LanguageEnum, {
    nullable: true,
    defaultValue: 'JA',
    description: 'Language of the titles.',
  }) as ParameterDecorator;
}

@Resolver(() => InstitutionFacets)
export class InstitutionFacetsResolver {
  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By sector (産学金官).' })
  sector(@Root() asked: InstitutionList['asked'], @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'SECTOR', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By prefecture (都道府県).' })
  prefecture(@Root() asked: InstitutionList['asked'], @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'PREFECTURE', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By region (地域).' })
  region(@Root() asked: InstitutionList['asked'], @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'REGION', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By kind (種別).' })
  kind(@Root() asked: InstitutionList['asked'], @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'KIND', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By body; an institution counts in each of its bodies (会議体).' })
  body(@Root() asked: InstitutionList['asked'], @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'BODY', language);
  }
}

async function facet({ reader, loaders }: Context, asked: InstitutionList['asked'], dimension: Dimension, language: Language | null) {
  const filter: Record<string, unknown> = { ...asked.filter };
  for (const field of ownFields[dimension]) delete filter[field];
  const selection = institutionSelection({ ...asked, filter: filter as InstitutionFilter });
  const rows = await countBy(reader, selection, dimension, asked.asOf);
  const titles = await titlesOf(
    loaders,
    dimension,
    rows.map((row) => row.key),
    language ?? 'JA',
    asked.asOf,
  );
  return rows.map((row, index) => ({ ...row, title: titles[index] }));
}

@Resolver(() => InstitutionConnection)
export class InstitutionConnectionResolver {
  @FieldResolver(() => InstitutionFacets, { description: 'How the whole list divides by sector, prefecture, region, kind and body.' })
  facets(@Root() list: InstitutionList): InstitutionFacets {
    return list.asked;
  }
}
