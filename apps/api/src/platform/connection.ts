import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { badUserInput } from './graphql/errors';

/** Counting stops here: a list says "over 1000" rather than make everybody wait for an exact number. */
export const countCap = 1001;

/** Which page of a list: how many, and after which cursor. Lists page forwards by key, never by number. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many to give, 1 to 200.' })
  @Min(1)
  @Max(200)
  first!: number;

  @Field(() => String, { nullable: true, description: 'Give those after this cursor; from the start when left out.' })
  @MaxLength(500)
  after?: string | null;
}

/** Whether there is more after this page. */
@ObjectType({ description: 'Whether a list goes on after this page.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when this page began after a cursor.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first entry; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor to ask the next page with; null on an empty page.' })
  endCursor!: string | null;
}

/** A page of a list: the edges, whether there is more, and how many there are in all (at most 1001 is counted). */
export interface Connection<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The GraphQL type of a page of `Node`s: `const WorklistConnection = connectionOf('Worklist', WorklistRow)`. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} entry and its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'The place in the list, to ask for what follows it.' })
    cursor!: string;

    @Field(() => node, { description: 'The entry itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of the ${name} list.` })
  class Page implements Connection<Node> {
    @Field(() => [Edge], { description: 'The entries of this page, in order.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Whether there is more.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many there are in all; ${countCap} means "${countCap - 1} or more".` })
    totalCount!: number;
  }
  return Page;
}

/**
 * Makes a page of rows fetched with `LIMIT first + 1`: the one too many only tells that there is more.
 *
 * @param page what was asked for (PageArgs).
 * @param keyOf the values the list is sorted by, ending with a unique one: they become the cursor.
 */
export function pageOf<Node>(
  rows: readonly Node[],
  page: Pick<PageArgs, 'first' | 'after'>,
  totalCount: number,
  keyOf: (node: Node) => readonly KeyPart[],
): Connection<Node> {
  const edges = rows.slice(0, page.first).map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: typeof page.after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: Math.min(totalCount, countCap),
  };
}

/** A value a list is sorted by. */
export type KeyPart = string | number | null;

/** What a key part must be for the cursor to be accepted. */
export type KeyKind = 'text' | 'number' | 'day' | 'instant' | 'uuid';

const forms: Record<KeyKind, (part: unknown) => boolean> = {
  text: (part) => part === null || (typeof part === 'string' && !part.includes('\0')),
  number: (part) => part === null || (typeof part === 'number' && Number.isFinite(part)),
  day: (part) =>
    part === null || (typeof part === 'string' && /^\d{4}-\d\d-\d\d$/.test(part) && !Number.isNaN(Date.parse(part))),
  instant: (part) =>
    part === null || (typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part) && !Number.isNaN(Date.parse(part))),
  uuid: (part) => typeof part === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
};

function toCursor(key: readonly KeyPart[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Reads a cursor back into the values to continue after; null when there is none. A cursor is not a secret and opens
 * nothing: it is only checked for form, and one that does not fit is HTTP 400.
 */
export function fromCursor(cursor: string | null | undefined, kinds: readonly KeyKind[]): KeyPart[] | null {
  if (cursor === null || cursor === undefined) return null;
  const key = parsed(cursor);
  const fits = Array.isArray(key) && key.length === kinds.length && kinds.every((kind, i) => forms[kind](key[i]));
  if (!fits) throw badUserInput('after is not a cursor of this list.');
  return key as KeyPart[];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
