import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionTypes } from '../connection.js';
import { NetworkNodeInterface } from '../network-node/network-node.type.js';
import { NodeInterface } from '../network-node/node.type.js';

@ObjectType('FiscalYears', { description: 'Fiscal years, April to March (年度).', simpleResolvers: true })
export class FiscalYearsType {
  @Field(() => Int, { nullable: true, description: 'First fiscal year.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last fiscal year, inclusive; null: open.' })
  to!: number | null;
}

@ObjectType('Target', { description: 'A numbered aim of a plan (目標).', simpleResolvers: true })
export class TargetType {
  @Field(() => String, { description: 'The aim as printed.' })
  text!: string;

  @Field(() => Float, { nullable: true, description: 'Its number, in `unit`.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the number.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'The time it is set for, as printed.' })
  period!: string | null;
}

@ObjectType('Guideline', { description: 'A guideline of a plan (行動指針).', simpleResolvers: true })
export class GuidelineType {
  @Field(() => String, { description: 'Heading.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Text as printed.' })
  text!: string | null;
}

@ObjectType('Plan', {
  implements: [NetworkNodeInterface, NodeInterface],
  description: 'A plan or set of guidelines of a body (計画・行動指針).',
  simpleResolvers: true,
})
export class PlanType extends NetworkNodeInterface {
  @Field(() => String, { nullable: true, description: 'Slogan (スローガン).' })
  slogan!: string | null;
}

export const { ConnectionType: PlanConnection } = connectionTypes('Plan', () => PlanType);
