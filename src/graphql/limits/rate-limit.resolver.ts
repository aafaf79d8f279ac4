import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';

@ObjectType('RateLimit', { description: 'What operations cost and what is left to the client.', simpleResolvers: true })
class RateLimit {
  @Field(() => Int, { description: 'Cost of this operation, in points: about the number of fields it may answer.' })
  cost!: number;

  @Field(() => Int, { description: 'Points a client may spend in a minute.' })
  limit!: number;

  @Field(() => Int, { description: 'Points left in this minute.' })
  remaining!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When the points are given back.' })
  resetAt!: Date;
}

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimit, {
    description: 'The cost of this operation and the points left. With dryRun true nothing else of the operation is run or charged.',
  })
  rateLimit(
    @Arg('dryRun', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Only tell the cost: do not run or charge the operation.',
    })
    _dryRun: boolean | null,
    @Ctx() { limits, outcome }: Context,
  ) {
    outcome.onceOnly = true;
    return limits;
  }
}
