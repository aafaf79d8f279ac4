import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { defaultPageSize, maxPageSize, type Page } from '../queries/page-request.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay).', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'More items follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Items come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `Items from the start: 0 to ${maxPageSize}, ${defaultPageSize} unless told.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `Items from the end: 0 to ${maxPageSize}. Not together with first.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor.' })
  before?: string | null;
}

/** The four arguments alone, in one order: equal pages share one loader. */
export function pageOf({ first, after, last, before }: PageArgs) {
  return { first, after, last, before };
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** What a connection field gives: a page at hand, the total only when asked for. */
export interface Connection<Node, Extra = object> {
  readonly edges: readonly (Edge<Node> & Extra)[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

/** A page as a connection. `edge` adds what an edge of this list carries beside its node. */
export function connection<Row, Node, Extra extends object = object>(
  page: Page<Row>,
  totalCount: () => number | Promise<number>,
  node: (row: Row) => Node,
  edge: (row: Row) => Extra = () => ({}) as Extra,
): Connection<Node, Extra> {
  return new PageConnection(page, totalCount, node, edge);
}

/** Nodes, edges and cursors are made when they are asked for: few answers want more than one of them. */
class PageConnection<Row, Node, Extra extends object> implements Connection<Node, Extra> {
  #nodes: readonly Node[] | null = null;

  constructor(
    private readonly page: Page<Row>,
    readonly totalCount: () => number | Promise<number>,
    private readonly node: (row: Row) => Node,
    private readonly edge: (row: Row) => Extra,
  ) {}

  get nodes(): readonly Node[] {
    this.#nodes ??= this.page.rows.map(this.node);
    return this.#nodes;
  }

  get edges(): readonly (Edge<Node> & Extra)[] {
    return this.page.rows.map((row, index) => ({ cursor: this.page.cursor(index), node: this.nodes[index] as Node, ...this.edge(row) }));
  }

  get pageInfo(): PageInfo {
    const { rows, cursor, hasNextPage, hasPreviousPage } = this.page;
    return {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return rows.length > 0 ? cursor(0) : null;
      },
      get endCursor() {
        return rows.length > 0 ? cursor(rows.length - 1) : null;
      },
    };
  }
}

/** The Relay connection and edge types of a node type. `Carried` has what edges carry beside their node. */
export function connectionTypes<Node extends object>(
  name: string,
  node: () => ClassType<Node> | object,
  Carried: abstract new () => object = Object,
) {
  @ObjectType(`${name}Edge`, { description: `One item of a list of type ${name}.`, simpleResolvers: true })
  class EdgeType extends (Carried as new () => object) {
    @Field(() => String, { description: 'Cursor of this item in this order.' })
    cursor!: string;

    @Field(() => node() as ClassType<Node>, { description: 'The item.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name} (Relay).`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node() as ClassType<Node>], { description: 'The items alone.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Number of items in the whole list (件数).' })
    totalCount!: number;
  }
  return { ConnectionType, EdgeType };
}

/** A list at the root is a statement of its own, and its total another: so much they cost before any item. */
const statementCost = 50;

/** Cost of a paged field of Query. */
export function listCost(options: Parameters<typeof pageCost>[0]): number {
  return statementCost + pageCost(options);
}

/** Cost of a paged field: what is asked of one item, times the size of the page. */
export function pageCost({
  args,
  childComplexity,
}: {
  args: { first?: number | null; last?: number | null };
  childComplexity: number;
}): number {
  const size = Math.min(Math.max(args.first ?? args.last ?? defaultPageSize, 1), maxPageSize);
  return 1 + size * childComplexity;
}
