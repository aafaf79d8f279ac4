import { Field, ObjectType } from 'type-graphql';

@ObjectType('Prefecture', { description: 'One of the 47 prefectures (都道府県).', simpleResolvers: true })
export class PrefectureType {
  @Field(() => String, { description: 'Code of JIS X 0401: "31" is 鳥取県.' })
  code!: string;

  @Field(() => String, { description: 'Japanese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Reading in hiragana (読み).' })
  kana!: string;
}

@ObjectType('Region', { description: 'One of the eight regions of 産技連 (000 第10条).', simpleResolvers: true })
export class RegionType {
  @Field(() => String, { description: 'Code: hokkaido, tohoku … kyushu-okinawa.' })
  code!: string;

  @Field(() => String, { description: 'Japanese name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;
}
