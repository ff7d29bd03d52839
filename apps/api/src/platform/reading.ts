import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { isUnsure, readUnit, type Named } from './database/read-unit';
import { sendTogether } from './database/send-together';
import { assertOneTextPerName, nameOfText } from './database/statement-names';
import { RequestState, type Ended } from './request-state';
import type { Occasion, RequestContext, SqlValue, TransactionServices } from './request-context';
import { settingsToRead } from './settings';

/** The caller was not the one remembered: nothing has been answered, and whoever asks must be found out anew. */
export class CallerChanged extends Error {}

/**
 * Runs work that only reads. What it shows is in the read log before it is returned, and the caller it was shown to is who they
 * were taken to be.
 *
 * @throws CallerChanged when an assumed caller is another by now
 */
export async function whileReading<Result>(
  services: TransactionServices,
  occasion: Occasion,
  work: (ctx: RequestContext) => Promise<Result>,
): Promise<Ended<Result>> {
  const context = new ReadingContext(services, occasion);
  const result = await context.confirming(work);
  const { undone, looks, afterwards, laterWork } = context;
  if (!undone) await Promise.all(looks.map((look) => services.database.readLog.write(look)));
  return { result, undone, afterwards, laterWork };
}

class ReadingContext extends RequestState implements RequestContext {
  private client: Promise<pg.PoolClient> | undefined;
  private broken: Error | undefined;
  private failed = false;
  private assumption: 'unasked' | 'holds' | 'failed';

  constructor(
    services: TransactionServices,
    private readonly occasion: Occasion,
  ) {
    super(services, occasion);
    this.assumption = occasion.assumed ? 'unasked' : 'holds';
  }

  /** Runs the work; whatever it answers or throws, the caller is confirmed first. */
  async confirming<Result>(work: (ctx: RequestContext) => Promise<Result>): Promise<Result> {
    try {
      const [ended] = await Promise.allSettled([work(this)]);
      if (this.assumption === 'unasked') await this.run({ name: 'nothing', text: 'SELECT', values: [] });
      if (this.assumption === 'failed') throw new CallerChanged();
      if (ended.status === 'rejected') throw ended.reason;
      return ended.value;
    } finally {
      await this.release();
    }
  }

  get manager(): EntityManager {
    throw new Error('TypeORM is for what writes; read with ctx.read.');
  }

  read<Row extends object>(name: string, text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    assertOneTextPerName(name, text);
    return this.run<Row>({ name, text, values });
  }

  async sql<Row extends object>(text: string, values: readonly SqlValue[] = []) {
    const rows = await this.run<Row>({ name: nameOfText(text) ?? '', text, values });
    return { rows, rowCount: rows.length };
  }

  private async run<Row extends object>(statement: Named): Promise<Row[]> {
    const client = await (this.client ??= this.connect());
    const { assumed } = this.occasion;
    const ahead = [settingsToRead(this.occasion)];
    const asks = assumed && this.assumption === 'unasked';
    if (asks) {
      this.assumption = 'failed'; // until it has answered
      ahead.unshift(assumed);
    }
    sendTogether(client);
    const { rows, rowsAhead } = await readUnit<Row>(client, statement, ahead).catch((error: unknown) => {
      this.failed = true;
      throw error;
    });
    if (asks && rowsAhead[0] === 1) this.assumption = 'holds';
    return rows;
  }

  private async connect(): Promise<pg.PoolClient> {
    const client = await this.services.database.pool.connect();
    client.on('error', this.cutOff);
    return client;
  }

  // The connection can be cut off at any moment. Unheard, its error event would end the process.
  private readonly cutOff = (error: Error) => (this.broken = error);

  private async release(): Promise<void> {
    const client = await this.client?.catch(() => undefined);
    // After an error the connection may be on its way down: nobody else shall be given it.
    if (this.failed) await client?.query('SELECT').catch(this.cutOff);
    client?.off('error', this.cutOff);
    client?.release(this.broken ?? isUnsure(client));
  }
}
