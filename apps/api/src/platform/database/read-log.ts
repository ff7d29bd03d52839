import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';

/** A row of audit_event, by its columns. */
export interface AuditRow {
  readonly at: Date;
  readonly kind: 'read' | 'write';
  /** Feature first: `application.read`, `placement.ended`. */
  readonly action: string;
  readonly user_id: string | null;
  readonly role: string;
  readonly organisation_id: string | null;
  readonly on_behalf_of: string | null;
  readonly why: string | null;
  readonly participant_ids: readonly string[];
  readonly object_type: string | null;
  readonly object_id: string | null;
  readonly request_id: string;
}

const columns =
  'at, kind, action, user_id, role, organisation_id, on_behalf_of, why, participant_ids, object_type, object_id, request_id';

/** Rows that leave together at most: far more than a pool's connections can have read at once. */
const mostTogether = 200;

/** With so many others at work, a row waits for theirs: `gatherFor` milliseconds. Alone, nobody waits. */
const manyOthers = 3;
const gatherFor = 4;

/** The statement that writes rows of audit_event. */
export function insertAudit(rows: readonly AuditRow[]): { name: string; text: string; values: [string] } {
  return { name: 'audit', text: insert, values: [JSON.stringify(rows)] };
}

const insert = `INSERT INTO audit_event (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::audit_event, $1)`;

interface Waiting {
  readonly row: AuditRow;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * Who has looked at whom. A transaction that only reads says so here when it has ended, and is answered when its row stands:
 * rows of requests that end at nearly the same moment are written, and reach the disk, together. On a connection of its own,
 * so that no row waits behind a slow question.
 */
export class ReadLog {
  private waiting: Waiting[] = [];
  private writing: Promise<void> | null = null;

  /**
   * @param pool of one connection
   * @param othersAtWork how many transactions are open beside
   */
  constructor(
    private readonly pool: pg.Pool,
    private readonly othersAtWork: () => number,
  ) {}

  /** Resolves when the row has been committed; rejects when it cannot be, and then nothing may be answered. */
  write(row: AuditRow): Promise<void> {
    return new Promise((written, failed) => {
      this.waiting.push({ row, written, failed });
      this.writing ??= this.writeWaiting();
    });
  }

  /** Writes what is left, and closes the connection. */
  async close(): Promise<void> {
    await this.writing;
    await this.pool.end();
  }

  private async writeWaiting(): Promise<void> {
    if (this.othersAtWork() >= manyOthers) await setTimeout(gatherFor);
    while (this.waiting.length > 0) await this.writeTogether(this.waiting.splice(0, mostTogether));
    this.writing = null;
  }

  /** A row that cannot be written must not take the others with it: then each is tried by itself. */
  private async writeTogether(together: readonly Waiting[]): Promise<void> {
    try {
      await this.pool.query(insertAudit(together.map(({ row }) => row)));
      for (const { written } of together) written();
    } catch (error) {
      if (together.length === 1) together[0]?.failed(error);
      else for (const one of together) await this.writeTogether([one]);
    }
  }
}
