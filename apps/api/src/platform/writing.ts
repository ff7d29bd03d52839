import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { insertAudit } from './database/read-log';
import { sendTogether } from './database/send-together';
import { assertOneTextPerName, nameOfText } from './database/statement-names';
import { RequestState, type Ended } from './request-state';
import type { Occasion, RequestContext, SqlValue, TransactionServices } from './request-context';
import { settingsFor } from './settings';

/**
 * Runs work in one transaction. BEGIN and the settings that tell the database who acts are sent ahead without waiting, so they
 * cost no round trip of their own.
 */
export async function whileWriting<Result>(
  services: TransactionServices,
  occasion: Occasion,
  work: (ctx: RequestContext) => Promise<Result>,
): Promise<Ended<Result>> {
  const client = await services.database.pool.connect();
  let broken: Error | undefined;
  // The connection can be cut off at any moment. Unheard, its error event would end the process.
  const cutOff = (error: Error) => (broken = error);
  client.on('error', cutOff);
  try {
    const begun = begin(client, occasion);
    const context = new WritingContext(services, client, occasion);
    try {
      const result = await work(context);
      await begun;
      if (context.undone) await client.query('ROLLBACK');
      else await commit(client, context);
      return { result, undone: context.undone, afterwards: context.afterwards, laterWork: context.laterWork };
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

function begin(client: pg.PoolClient, occasion: Occasion): Promise<unknown> {
  const { name, text, values } = settingsFor(occasion);
  sendTogether(client);
  const begun = Promise.all([client.query('BEGIN'), client.query({ name, text, values: [...values] })]);
  begun.catch(() => undefined); // looked at when the work has ended; the work's own statements fail after it
  return begun;
}

/** Who was looked at, and COMMIT, in one packet. */
async function commit(client: pg.PoolClient, { looks }: WritingContext): Promise<void> {
  sendTogether(client);
  const recorded = looks.length === 0 ? null : client.query(insertAudit(looks));
  recorded?.catch(() => undefined); // thrown below, when COMMIT has answered too
  const ended = client.query('COMMIT');
  ended.catch(() => undefined);
  await recorded;
  // COMMIT of a failed transaction answers ROLLBACK without an error: that must never pass for saved.
  if ((await ended).command !== 'COMMIT') throw new Error('The transaction had failed and was rolled back.');
}

class WritingContext extends RequestState implements RequestContext {
  private entityManager: EntityManager | undefined;

  constructor(
    services: TransactionServices,
    private readonly client: pg.PoolClient,
    occasion: Occasion,
  ) {
    super(services, occasion);
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
}
