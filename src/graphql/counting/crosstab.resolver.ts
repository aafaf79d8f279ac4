import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Dimension } from '../../directory/dimensions.js';
import type { Language } from '../../domain/registries/vocabulary.js';
import { checkInstitutionFilter } from '../../queries/check-filter.js';
import { AsOf, type OptionalDay } from '../as-of.js';
import type { Context } from '../context.js';
import { InstitutionDimensionEnum, LanguageEnum } from '../enums.js';
import { InstitutionFilterInput } from '../institution/institution.args.js';
import { titlesOf } from './titles.js';

@ObjectType('CrosstabHeader', { description: 'A row or column of a cross-table.', simpleResolvers: true })
export class CrosstabHeader {
  @Field(() => String, { nullable: true, description: 'The value; null: without a value.' })
  key!: string | null;

  @Field(() => String, { description: 'The value for people.' })
  title!: string;
}

@ObjectType('Crosstab', { description: 'Institutions counted by two dimensions (クロス集計).', simpleResolvers: true })
export class Crosstab {
  @Field(() => [CrosstabHeader], { description: 'The rows.' })
  rows!: CrosstabHeader[];

  @Field(() => [CrosstabHeader], { description: 'The columns.' })
  columns!: CrosstabHeader[];

  @Field(() => [[Int]], { description: 'Counts: one list a row, one number a column.' })
  cells!: number[][];

  @Field(() => Int, {
    description:
      'Number of institutions counted. Cells of single-valued dimensions add up to it; BODY and PROGRAM count an institution in each of its values.',
  })
  total!: number;
}

@Resolver()
export class CrosstabResolver {
  @Query(() => Crosstab, { complexity: 1000, description: 'Institutions that match a filter as of a day, counted by two dimensions.' })
  crosstab(
    @Arg('rows', () => InstitutionDimensionEnum, { description: 'Dimension of the rows.' }) rows: Dimension,
    @Arg('columns', () => InstitutionDimensionEnum, { description: 'Dimension of the columns.' }) columns: Dimension,
    @Arg('filter', () => InstitutionFilterInput, { nullable: true, description: 'Which institutions.' })
    filter: InstitutionFilterInput | null,
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'JA', description: 'Language of the titles.' })
    asked: Language | null,
    @AsOf() asOf: OptionalDay,
    @Ctx() { directory, loaders, today }: Context,
  ): Crosstab {
    const day = asOf ?? today;
    const language = asked ?? 'JA';
    const selection = directory.selectInstitutions({ filter: checkInstitutionFilter(directory.lookUp, filter), asOf: day });
    const counted = directory.countInstitutionsByTwo(selection, rows, columns);
    const total = selection.count();
    const rowKeys = headerKeys(
      rows,
      counted.map((cell) => cell.row),
    );
    const columnKeys = headerKeys(
      columns,
      counted.map((cell) => cell.column),
    );
    const rowTitles = titlesOf(loaders, rows, rowKeys, language, day);
    const columnTitles = titlesOf(loaders, columns, columnKeys, language, day);
    const counts = new Map(counted.map((cell) => [JSON.stringify([cell.row, cell.column]), cell.count]));
    return {
      rows: rowKeys.map((key, index) => ({ key, title: rowTitles[index] ?? '' })),
      columns: columnKeys.map((key, index) => ({ key, title: columnTitles[index] ?? '' })),
      cells: rowKeys.map((row) => columnKeys.map((column) => counts.get(JSON.stringify([row, column])) ?? 0)),
      total,
    };
  }
}

const sectorOrder = ['INDUSTRY', 'ACADEMIA', 'FINANCE', 'GOVERNMENT'];

/** The values that occur, in a fixed order: sectors as 産学金官, others by code, the bucket without a value last. */
function headerKeys(dimension: Dimension, keys: readonly (string | null)[]): (string | null)[] {
  const values = [...new Set(keys)].filter((key) => key !== null);
  const sorted = dimension === 'SECTOR' ? sectorOrder.filter((key) => values.includes(key)) : values.sort();
  return keys.includes(null) ? [...sorted, null] : sorted;
}
