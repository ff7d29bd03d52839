import type { Actor } from '@inntak/domain/access';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { CurrentActor } from './actor';
import type { BusinessTime } from './clock';
import { assertOneTextPerName, nameOfText } from './database/statement-names';
import type { NationalIds } from './national-ids';
import type { Services } from './services';

/** Values that may be sent to PostgreSQL as parameters. */
export type SqlValue = string | number | boolean | Date | Buffer | null | readonly SqlValue[] | object;

/** What every resolver, command and job is handed: who acts, what time it is, and the one open transaction. */
export interface RequestContext extends BusinessTime {
  readonly actor: CurrentActor;
  /** Names this request in logs, audit rows and error messages. */
  readonly requestId: string;
  /** The log-in, when a person's browser or script is asking; null for jobs. */
  readonly session: SessionRef | null;
  /** TypeORM on this transaction's client: the write side. */
  readonly manager: EntityManager;
  /**
   * Runs a named, prepared statement on this transaction's client and returns its rows: the read side. One name stands
   * for one constant text; every shape of filter and sort is its own name.
   */
  read<Row extends object>(name: string, text: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /**
   * Runs a write, a lock or a function call and returns rows and row count. Prepared as well, under a name made from its
   * text: with what row-level security adds, planning takes longer than running.
   */
  sql<Row extends object>(text: string, values?: readonly SqlValue[]): Promise<{ rows: Row[]; rowCount: number }>;
  /**
   * Sends a named statement in one packet with COMMIT: what nobody waits for, such as a row of the read log. When it fails,
   * nothing of the transaction stands and nothing is answered.
   */
  withCommit(name: string, text: string, values: readonly SqlValue[]): void;
  /**
   * Work that is not for this answer: done in a transaction of its own, for the same actor and moment, when COMMIT has been
   * acknowledged. Nobody waits for it, and nobody hears when it fails: only what can as well be left undone.
   */
  later(work: (ctx: RequestContext) => Promise<void>): void;
  /** Seals, opens and hashes national identity numbers. */
  readonly nationalIds: NationalIds;
  /** From here on the transaction can only end undone; what has been answered is still returned. */
  rollBack(): void;
  /** Runs when COMMIT has been acknowledged, and never otherwise. Must not throw. */
  afterCommit(then: () => void): void;
}

/** Who reads, and on what day: all that making an answer out of rows needs. A RequestContext is one. */
export interface Reader {
  readonly actor: Actor;
  readonly today: string;
}

/** The session behind a request; its token is never kept. */
export interface SessionRef {
  readonly id: string;
  /** Gives the browser another token for this session. Call it in `afterCommit`. */
  sendToken(token: string): void;
}

/** Who and when a transaction is for. */
export interface Occasion extends BusinessTime {
  readonly actor: CurrentActor;
  readonly requestId: string;
  readonly session: SessionRef | null;
}

/** What a transaction needs of the process. */
export type TransactionServices = Pick<Services, 'database' | 'nationalIds'>;

/** `read` refuses writes in the database itself. */
export type TransactionMode = 'read' | 'write';

const settings =
  "SELECT set_config('app.user_id',$1,true),set_config('app.hat_kind',$2,true),set_config('app.hat_id',$3,true)," +
  "set_config('app.today',$4,true),set_config('app.now',$5,true),set_config('app.request_id',$6,true)";

/**
 * Runs work in one transaction on one client that raw SQL and TypeORM share. BEGIN and the settings that tell the
 * database who acts are sent ahead without waiting, so they cost no round trip of their own. Commits when the work
 * returns, unless it asked to roll back; rolls back when it throws. Nothing is answered before COMMIT is acknowledged.
 */
export async function inTransaction<Result>(
  services: TransactionServices,
  occasion: Occasion,
  mode: TransactionMode,
  work: (ctx: RequestContext) => Promise<Result>,
): Promise<Result> {
  const client = await services.database.pool.connect();
  let broken: Error | undefined;
  // The connection can be cut off at any moment. Unheard, its error event would end the process.
  const cutOff = (error: Error) => (broken = error);
  client.on('error', cutOff);
  try {
    const begun = begin(client, occasion, mode);
    const context = new ClientContext(services, client, occasion);
    try {
      const result = await work(context);
      await begun;
      if (context.undone) await client.query('ROLLBACK');
      else await commit(client, context.lastStatements);
      if (!context.undone) {
        for (const then of context.afterwards) then();
        for (const more of context.laterWork)
          void inTransaction(services, occasion, 'write', more).catch(() => undefined);
      }
      return result;
    } catch (error) {
      await begun.catch(() => undefined);
      await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
      throw error;
    }
  } finally {
    client.off('error', cutOff);
    client.release(broken);
  }
}

function begin(client: pg.PoolClient, occasion: Occasion, mode: TransactionMode): Promise<unknown> {
  const { actor, today, now, requestId } = occasion;
  const values = [actor.userId, actor.hatKind, actor.hatId ?? '', today, now.toISOString(), requestId];
  sendTogether(client);
  const begun = Promise.all([
    client.query(mode === 'read' ? 'BEGIN READ ONLY' : 'BEGIN'),
    client.query({ name: 'settings', text: settings, values }),
  ]);
  begun.catch(() => undefined); // looked at when the work has ended; the work's own statements fail after it
  return begun;
}

/**
 * What is asked of the database from here to the end of this turn of the event loop leaves in one packet: BEGIN, who acts and
 * the first statements. Each packet of its own costs more than most statements do.
 */
function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** The last statements and COMMIT, in one packet. */
async function commit(client: pg.PoolClient, lastStatements: readonly pg.QueryConfig[]): Promise<void> {
  sendTogether(client);
  const last = lastStatements.map((statement) => client.query(statement));
  const ended = client.query('COMMIT');
  for (const answer of await Promise.allSettled(last)) if (answer.status === 'rejected') throw answer.reason;
  // COMMIT of a failed transaction answers ROLLBACK without an error: that must never pass for saved.
  if ((await ended).command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
}

class ClientContext implements RequestContext {
  readonly actor: CurrentActor;
  readonly requestId: string;
  readonly session: SessionRef | null;
  readonly today: string;
  readonly now: Date;
  readonly isDemo: boolean;
  undone = false;
  readonly afterwards: (() => void)[] = [];
  readonly lastStatements: pg.QueryConfig[] = [];
  readonly laterWork: ((ctx: RequestContext) => Promise<void>)[] = [];
  private entityManager: EntityManager | undefined;

  constructor(
    private readonly services: TransactionServices,
    private readonly client: pg.PoolClient,
    occasion: Occasion,
  ) {
    this.actor = occasion.actor;
    this.requestId = occasion.requestId;
    this.session = occasion.session;
    this.today = occasion.today;
    this.now = occasion.now;
    this.isDemo = occasion.isDemo;
  }

  get nationalIds(): NationalIds {
    return this.services.nationalIds;
  }

  get manager(): EntityManager {
    return (this.entityManager ??= this.services.database.managerOn(this.client));
  }

  async read<Row extends object>(name: string, text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    assertOneTextPerName(name, text);
    sendTogether(this.client);
    return (await this.client.query<Row>({ name, text, values: [...values] })).rows;
  }

  async sql<Row extends object>(text: string, values: readonly SqlValue[] = []) {
    const name = nameOfText(text);
    const { rows, rowCount } = await this.client.query<Row>({
      ...(name === undefined ? {} : { name }),
      text,
      values: [...values],
    });
    return { rows, rowCount: rowCount ?? 0 };
  }

  withCommit(name: string, text: string, values: readonly SqlValue[]): void {
    assertOneTextPerName(name, text);
    this.lastStatements.push({ name, text, values: [...values] });
  }

  later(work: (ctx: RequestContext) => Promise<void>): void {
    this.laterWork.push(work);
  }

  rollBack(): void {
    this.undone = true;
  }

  afterCommit(then: () => void): void {
    this.afterwards.push(then);
  }
}
