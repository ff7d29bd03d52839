import type { CurrentActor } from './actor';
import type { AuditRow } from './database/read-log';
import type { NationalIds } from './national-ids';
import type { Occasion, RequestContext, SessionRef, TransactionServices } from './request-context';

/** What has been asked of a transaction's end; the half of a context that reading and writing share. */
export abstract class RequestState {
  readonly actor: CurrentActor;
  readonly requestId: string;
  readonly session: SessionRef | null;
  readonly today: string;
  readonly now: Date;
  readonly isDemo: boolean;
  undone = false;
  readonly looks: AuditRow[] = [];
  readonly afterwards: (() => void)[] = [];
  readonly laterWork: ((ctx: RequestContext) => Promise<void>)[] = [];

  constructor(
    protected readonly services: TransactionServices,
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

  looked(row: AuditRow): void {
    this.looks.push(row);
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

/** How work ended, and what is left to do now that it has. */
export interface Ended<Result> extends Pick<RequestState, 'undone' | 'afterwards' | 'laterWork'> {
  readonly result: Result;
}
