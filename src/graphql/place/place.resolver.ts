import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { nodeById, prefectureByCode, prefecturesOfRegion, regionByCode } from '../../loaders/loaders.js';
import type { PrefectureRow, RegionRow } from '../../queries/places.js';
import { BodyType } from '../body/body.type.js';
import type { Context } from '../context.js';
import { InstitutionType } from '../institution/institution.type.js';
import { PrefectureType, RegionType } from './place.type.js';

@Resolver(() => PrefectureType)
export class PrefectureResolver {
  @FieldResolver(() => RegionType, { description: 'The region of 産技連 it lies in.' })
  region(@Root() row: PrefectureRow, @Ctx() { loaders }: Context) {
    return loaders.load(regionByCode, row.regionCode, undefined);
  }

  @Query(() => [PrefectureType], { description: 'The 47 prefectures by code.' })
  prefectures(@Ctx() { directory }: Context) {
    return directory.tables.places.prefectures;
  }

  @Query(() => PrefectureType, { nullable: true, description: 'One prefecture by its JIS code.' })
  prefecture(@Arg('code', () => String, { description: 'JIS X 0401 code.' }) code: string, @Ctx() { loaders }: Context) {
    return loaders.load(prefectureByCode, code, undefined);
  }
}

@Resolver(() => RegionType)
export class RegionResolver {
  @FieldResolver(() => [PrefectureType], { description: 'Its prefectures, by code.' })
  prefectures(@Root() row: RegionRow, @Ctx() { loaders }: Context) {
    return loaders.load(prefecturesOfRegion, row.code, undefined);
  }

  @FieldResolver(() => InstitutionType, { nullable: true, description: 'The METI bureau of the region (経済産業局).' })
  bureau(@Root() row: RegionRow, @Ctx() context: Context) {
    return nodeOrNull(context, row.bureauId);
  }

  @FieldResolver(() => BodyType, { nullable: true, description: 'The regional conference (地域産技連).' })
  conference(@Root() row: RegionRow, @Ctx() context: Context) {
    return nodeOrNull(context, row.conferenceId);
  }

  @FieldResolver(() => BodyType, { nullable: true, description: 'The regional committee (地域部会).' })
  committee(@Root() row: RegionRow, @Ctx() context: Context) {
    return nodeOrNull(context, row.committeeId);
  }

  @Query(() => [RegionType], { description: 'The eight regions in the order of 000 第10条.' })
  regions(@Ctx() { directory }: Context) {
    return directory.tables.places.regions;
  }

  @Query(() => RegionType, { nullable: true, description: 'One region by its code.' })
  region(@Arg('code', () => String, { description: 'Code of the region.' }) code: string, @Ctx() { loaders }: Context) {
    return loaders.load(regionByCode, code, undefined);
  }
}

function nodeOrNull({ loaders, today }: Context, id: number | null) {
  return id === null ? null : loaders.load(nodeById, id, { asOf: today });
}
