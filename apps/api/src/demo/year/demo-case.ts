import type { ClarificationKind } from '@inntak/domain/clarifications';
import { addDays, workingDayOnOrAfter, type Day } from '@inntak/domain/calendar';
import { jobs } from '../../jobs';
import { systemActor, type CurrentActor } from '../../platform/actor';
import { holidaysAround } from '../../platform/holidays';
import type { Job } from '../../platform/jobs/job';
import { Conflict, isRefusal, Violation, type Refusal } from '../../platform/results';
import { inTransaction, type RequestContext, type SqlValue } from '../../platform/transaction';
import type { DemoShare } from '../population-plan';
import { keepingJobs, type KeptJob } from './demo-context';
import type { World } from './world';

/** A person of the demonstration as the loader needs her: who she is, and what she wants or has. */
export interface CasePerson {
  /** `p0001` … or the code of a named person. */
  readonly code: string;
  /** A number that differs from person to person: what one draws, another does not. */
  readonly turn: number;
  readonly participantId: string;
  /** Null: no log-in. She applies on paper, and answers by telephone. */
  readonly userId: string | null;
  readonly nationalId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly municipality: string;
  readonly school: string | null;
  readonly schoolEnds: number | null;
  readonly movedInOn: string | null;
  readonly ownWords: string;
  readonly important: readonly string[];
  readonly helper: 'nobody' | 'parent' | 'teacher' | 'staff';
  readonly places: readonly DemoShare[];
  readonly wishes: readonly (readonly DemoShare[])[];
  readonly triedWorkWeeks: number | null;
}

/** Something a command works on, as it stands. */
export interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

type LifeTable = 'place_offer' | 'decision' | 'placement' | 'waitlist_entry' | 'referral' | 'clarification';

const minutesBetweenSteps = 7;
const attempts = 4;

/**
 * One person's way through time: a clock of her own that only goes forward, and commands that are taken as somebody, on
 * that day, in a transaction of their own. What a command leaves to jobs is done right after it.
 */
export class DemoCase {
  applicationId = '';
  /** By rank, the first wish first. */
  wishIds: readonly string[] = [];
  /** What was wished for, by rank. */
  wished: readonly (readonly DemoShare[])[] = [];
  private day: Day = '2024-01-02';
  private step = 0;

  constructor(
    readonly world: World,
    readonly person: CasePerson,
    /** Those who work with this case, where not any of the office can. */
    private readonly office: { readonly caseworker: CurrentActor; readonly decisionMaker: CurrentActor } | null = null,
  ) {}

  get today(): Day {
    return this.day;
  }

  /** From now on it is this day, or the working day after it. The clock never goes back. */
  on(day: Day): this {
    const next = workingDayOnOrAfter(day < this.day ? this.day : day, holidaysAround(day));
    if (next !== this.day) this.step = 0;
    this.day = next;
    return this;
  }

  /** Some days later, on a working day. */
  later(days: number): this {
    return this.on(addDays(this.day, days));
  }

  /** The person herself. */
  get self(): CurrentActor {
    const { userId, participantId } = this.person;
    if (userId === null) throw new Error(`${this.person.code} has no log-in.`);
    const none = { tenantId: null, organisationId: null, mandate: [], hatId: null };
    return { ...none, userId, role: 'participant', participantId, hatKind: 'self' };
  }

  /** Who does in the product what the person says: herself, or the caseworker who hears it. */
  get voice(): { readonly actor: CurrentActor; readonly heard: { readonly heardHow?: 'phone' } } {
    return this.person.userId === null
      ? { actor: this.caseworker, heard: { heardHow: 'phone' } }
      : { actor: this.self, heard: {} };
  }

  /** The caseworker who has her case; another one where only some may see her. */
  get caseworker(): CurrentActor {
    if (this.office) return this.office.caseworker;
    return this.world.member(`${this.person.municipality}-tildeling`, 'caseworker', this.person.turn);
  }

  get decisionMaker(): CurrentActor {
    if (this.office) return this.office.decisionMaker;
    return this.world.member(`${this.person.municipality}-tildeling`, 'decisionMaker', this.person.turn);
  }

  /** Takes a command as somebody. @throws when a rule says no: the story is wrong then. */
  async take<Answer extends object>(
    actor: CurrentActor,
    command: (ctx: RequestContext) => Promise<Answer | Refusal>,
  ): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const kept: KeptJob[] = [];
      const answer = await this.transaction(actor, (ctx) => command(keepingJobs(ctx, kept)));
      if (!isRefusal(answer)) {
        await this.runJobs(kept);
        return answer;
      }
      if (!(answer instanceof Conflict) || attempt === attempts) throw this.refused(answer);
    }
  }

  /** Does a job of the system, as the morning of this day would. */
  async does<Payload extends object>(job: Job<Payload>, payload: Payload): Promise<void> {
    const kept: KeptJob[] = [];
    await this.transaction(systemActor, (ctx) => job.run(keepingJobs(ctx, kept), payload));
    await this.runJobs(kept);
  }

  /** The latest of its kind in this case, as the actor of the transaction sees it. */
  async latest(ctx: RequestContext, table: LifeTable): Promise<Standing> {
    return this.standing(
      ctx,
      `SELECT id, version, state FROM ${table} WHERE application_id = $1 ORDER BY created_at DESC, id LIMIT 1`,
      [this.applicationId],
    );
  }

  async application(ctx: RequestContext): Promise<Standing> {
    return this.standing(ctx, 'SELECT id, version, state FROM application WHERE id = $1', [this.applicationId]);
  }

  /** The wish of a rank. */
  async wish(ctx: RequestContext, rank: number): Promise<Standing> {
    return this.standing(ctx, 'SELECT id, version, state FROM wish WHERE application_id = $1 AND rank = $2', [
      this.applicationId,
      rank,
    ]);
  }

  /** The latest referral to an organisation. */
  async referralTo(ctx: RequestContext, organisation: string): Promise<Standing> {
    return this.standing(
      ctx,
      `SELECT id, version, state FROM referral WHERE application_id = $1 AND organisation_id = $2
        ORDER BY created_at DESC, id LIMIT 1`,
      [this.applicationId, this.world.organisation(organisation)],
    );
  }

  /** The latest meeting of a kind with an organisation. */
  async meetingAt(ctx: RequestContext, organisation: string, kind: ClarificationKind): Promise<Standing> {
    return this.standing(
      ctx,
      `SELECT id, version, state FROM clarification WHERE application_id = $1 AND organisation_id = $2 AND kind = $3
        ORDER BY created_at DESC, id LIMIT 1`,
      [this.applicationId, this.world.organisation(organisation), kind],
    );
  }

  private async standing(ctx: RequestContext, text: string, values: readonly SqlValue[]): Promise<Standing> {
    const { rows } = await ctx.sql<Standing>(text, values);
    if (!rows[0]) throw new Error(`${this.person.code} has nothing to take a step on, on ${this.day}.`);
    return rows[0];
  }

  private async runJobs(kept: readonly KeptJob[]): Promise<void> {
    for (const { name, payload } of kept) {
      const job = jobs.find((each) => each.name === name);
      if (!job) throw new Error(`There is no job "${name}".`);
      await this.does(job, payload as never);
    }
  }

  private transaction<Result>(actor: CurrentActor, work: (ctx: RequestContext) => Promise<Result>): Promise<Result> {
    this.step += 1;
    const now = new Date(Date.parse(`${this.day}T07:30:00Z`) + this.step * minutesBetweenSteps * 60_000);
    const requestId = `demo-${this.person.code}-${this.day}-${this.step}`;
    const occasion = { actor, session: null, requestId, isDemo: true, today: this.day, now };
    return inTransaction(this.world.services, occasion, 'write', work);
  }

  private refused(answer: Refusal): Error {
    const rule = answer instanceof Violation ? `${answer.rule}: ` : '';
    return new Error(`The story of ${this.person.code} stops on ${this.day}: ${rule}${answer.message}`);
  }
}
