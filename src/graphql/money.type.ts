import { GraphQLBigInt } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Money', { description: 'An amount of money (金額).', simpleResolvers: true })
export class MoneyType {
  @Field(() => GraphQLBigInt, { description: 'Whole units of the currency: yen.' })
  amount!: number;

  @Field(() => String, { description: 'ISO 4217 code: JPY.' })
  currency!: string;
}

/** An amount in yen, null when unknown. */
export function yen(amount: number | null): MoneyType | null {
  return amount === null ? null : { amount, currency: 'JPY' };
}
