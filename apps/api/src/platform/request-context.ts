import type { Actor } from '@inntak/domain/access';
import type { EntityManager } from 'typeorm';
import type { CurrentActor } from './actor';
import type { BusinessTime } from './clock';
import type { AuditRow } from './database/read-log';
import type { Ahead } from './database/read-unit';
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
   * Records that somebody was looked at. Written before anything is answered: in one packet with COMMIT where the transaction
   * writes, by the read log where it only reads. When it cannot be written, nothing is answered.
   */
  looked(row: AuditRow): void;
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
  /**
   * The caller is the one this process remembers: true as long as this statement answers a row. It is asked in the transaction
   * that it is about; only for reading.
   */
  readonly assumed?: Ahead;
}

/** What a transaction needs of the process. */
export type TransactionServices = Pick<Services, 'database' | 'nationalIds'>;

/** `read` refuses writes in the database itself. */
export type TransactionMode = 'read' | 'write';
