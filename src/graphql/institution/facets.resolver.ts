import { Arg, Ctx, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Dimension } from '../../directory/dimensions.js';
import type { Directory } from '../../directory/directory.js';
import type { InstitutionSelection } from '../../directory/institution-selection.js';
import type { Language } from '../../domain/registries/vocabulary.js';
import type { Context } from '../context.js';
import { titlesOf } from '../counting/titles.js';
import { LanguageEnum } from '../enums.js';
import { FacetValue, InstitutionConnection } from './institution.type.js';
import type { InstitutionList } from './institution-list.js';

@ObjectType('InstitutionFacets', {
  description: 'How the whole list divides. A facet ignores its own filter, so that its other values can still be chosen.',
})
class InstitutionFacets {}

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
  sector(@Root() asked: InstitutionSelection, @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'SECTOR', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By prefecture (都道府県).' })
  prefecture(@Root() asked: InstitutionSelection, @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'PREFECTURE', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By region (地域).' })
  region(@Root() asked: InstitutionSelection, @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'REGION', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By kind (種別).' })
  kind(@Root() asked: InstitutionSelection, @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'KIND', language);
  }

  @FieldResolver(() => [FacetValue], { complexity: 200, description: 'By body; an institution counts in each of its bodies (会議体).' })
  body(@Root() asked: InstitutionSelection, @TitleLanguage() language: Language | null, @Ctx() context: Context) {
    return facet(context, asked, 'BODY', language);
  }
}

function facet({ directory, loaders }: Context, asked: InstitutionSelection, dimension: Dimension, language: Language | null) {
  const rows = directory.countInstitutionsBy(dimension === 'BODY' ? withoutBodies(directory, asked) : asked, dimension, true);
  const titles = titlesOf(
    loaders,
    dimension,
    rows.map((row) => row.key),
    language ?? 'JA',
    asked.question.asOf,
  );
  return rows.map((row, index) => ({ ...row, title: titles[index] }));
}

function withoutBodies(directory: Directory, { question }: InstitutionSelection): InstitutionSelection {
  const filter = { ...question.filter, memberOfAll: null, memberOfAny: null, memberOfNone: null };
  return directory.selectInstitutions({ ...question, filter });
}

@Resolver(() => InstitutionConnection)
export class InstitutionConnectionResolver {
  @FieldResolver(() => InstitutionFacets, { description: 'How the whole list divides by sector, prefecture, region, kind and body.' })
  facets(@Root() list: InstitutionList): InstitutionSelection {
    return list.asked;
  }
}
