import { whileReading } from './reading';
import type { Occasion, RequestContext, TransactionMode, TransactionServices } from './request-context';
import { whileWriting } from './writing';

export type {
  Occasion,
  Reader,
  RequestContext,
  SessionRef,
  SqlValue,
  TransactionMode,
  TransactionServices,
} from './request-context';

/**
 * Runs work for one actor at one moment. To write: in one transaction on one client that raw SQL and TypeORM share, which
 * commits when the work returns, unless it asked to roll back, and rolls back when it throws. To read: each statement is a
 * transaction of its own that cannot write (as each sees what is committed when it begins, that changes no answer).
 * Nothing is returned before COMMIT is acknowledged, and before the rows of the read log stand.
 */
export async function inTransaction<Result>(
  services: TransactionServices,
  occasion: Occasion,
  mode: TransactionMode,
  work: (ctx: RequestContext) => Promise<Result>,
): Promise<Result> {
  const { result, undone, afterwards, laterWork } = await (mode === 'write' ? whileWriting : whileReading)(
    services,
    occasion,
    work,
  );
  if (!undone) {
    for (const then of afterwards) then();
    for (const more of laterWork) void inTransaction(services, occasion, 'write', more).catch(() => undefined);
  }
  return result;
}
