import { Field, Int, ObjectType } from 'type-graphql';
import type { Direction } from '../../directory/tie-questions.js';
import { DirectionEnum } from '../enums.js';

@ObjectType('PathHop', { description: 'One step of a path (一歩).', simpleResolvers: true })
export class PathHopType {
  @Field(() => DirectionEnum, { description: 'Which way the first tie points: OUT from the step’s start, IN to it.' })
  direction!: Direction;
}

@ObjectType('Path', {
  description: 'A way from one node to the other over ties, without passing a node twice (経路).',
  simpleResolvers: true,
})
export class PathType {
  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Field(() => [PathHopType], { description: 'The steps in order.' })
  hops!: PathHopType[];
}

@ObjectType('PathResult', { description: 'The shortest paths between two nodes (最短経路).', simpleResolvers: true })
export class PathResultType {
  @Field(() => Boolean, { description: 'At least one path was found.' })
  found!: boolean;

  @Field(() => Boolean, {
    description: 'A bound (hops, nodes looked at, time) hid paths that may exist: found false with incomplete true is not "not connected".',
  })
  incomplete!: boolean;

  @Field(() => [PathType], { description: 'The paths, shortest first, then by code.' })
  paths!: PathType[];
}
