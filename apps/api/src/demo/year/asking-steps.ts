/** Asking NAV and providers, and what they answer, each by the product's own command. */
import type { ClarificationKind, ReferralOutcome } from '@inntak/domain/clarifications';
import { addDays, weekdayOf, type Day } from '@inntak/domain/calendar';
import { askDisclosure } from '../../clarifications/ask-disclosure';
import { assessReferral } from '../../clarifications/assess-referral';
import {
  assessClarification,
  bookClarification,
  cancelClarification,
  completeClarification,
} from '../../clarifications/clarification-commands';
import { createReferral } from '../../clarifications/create-referral';
import { endReferral } from '../../clarifications/end-referral';
import type { CurrentActor } from '../../platform/actor';
import { answersDisclosure } from './citizen-steps';
import type { DemoCase } from './demo-case';

/** Shows the person what would go to somebody, and asks for a yes. */
export async function shows(c: DemoCase, organisation: string): Promise<void> {
  const organisationId = c.world.organisation(organisation);
  await c.take(c.caseworker, (ctx) =>
    askDisclosure(ctx, { applicationId: c.applicationId, organisationId, basis: 'consent' }),
  );
}

/** Asks a provider about the work, or NAV about VTA. */
export async function refers(
  c: DemoCase,
  organisation: string,
  rank: number | null,
  clarifications: readonly ClarificationKind[] = [],
): Promise<void> {
  await c.take(c.caseworker, (ctx) =>
    createReferral(ctx, {
      applicationId: c.applicationId,
      organisationId: c.world.organisation(organisation),
      kind: organisation.startsWith('nav-') ? 'nav' : 'provider',
      wishId: rank === null ? null : (c.wishIds[rank - 1] ?? null),
      dueOn: addDays(c.today, 28),
      clarifications: [...clarifications],
    }),
  );
}

/** Shown, said yes to two days later, and asked. */
export async function refersWithYes(
  c: DemoCase,
  organisation: string,
  rank: number | null,
  clarifications: readonly ClarificationKind[] = [],
): Promise<void> {
  await shows(c, organisation);
  c.later(2);
  await answersDisclosure(c, true, organisation);
  await refers(c, organisation, rank, clarifications);
}

/** Who answers there; the caseworker writes down what she hears from those who have no log-in. */
export function staffAt(c: DemoCase, organisation: string): CurrentActor {
  const role = organisation.startsWith('nav-') ? 'navAdviser' : 'providerStaff';
  return c.world.staffed(organisation, role) ? c.world.member(organisation, role, c.person.turn) : c.caseworker;
}

/** The provider agrees a time for the meeting that was asked for. */
export async function books(c: DemoCase, organisation: string, kind: ClarificationKind, inDays: number): Promise<void> {
  await c.take(staffAt(c, organisation), async (ctx) => {
    const { id: referralId } = await c.referralTo(ctx, organisation);
    const { id: clarificationId, version } = await c.meetingAt(ctx, organisation, kind);
    const startsAt = new Date(`${workdayAround(addDays(c.today, inDays), c.today)}T09:00:00Z`);
    const place = 'Resepsjonen';
    return bookClarification(ctx, {
      referralId,
      clarificationId,
      kind,
      version,
      startsAt,
      place,
      with: 'Arbeidsleder',
    });
  });
}

/** The day, or the Friday before a weekend, or else the Monday after it: nobody is shown around on a Sunday. */
function workdayAround(day: Day, earliest: Day): Day {
  if (weekdayOf(day) !== null) return day;
  const before = weekdayOf(addDays(day, -1)) === null ? addDays(day, -2) : addDays(day, -1);
  return before >= earliest ? before : addDays(before, 3);
}

export async function holds(c: DemoCase, organisation: string, kind: ClarificationKind): Promise<void> {
  await c.take(staffAt(c, organisation), async (ctx) =>
    completeClarification(ctx, await c.meetingAt(ctx, organisation, kind)),
  );
}

export async function callsOff(c: DemoCase, organisation: string, kind: ClarificationKind): Promise<void> {
  await c.take(staffAt(c, organisation), async (ctx) =>
    cancelClarification(ctx, { ...(await c.meetingAt(ctx, organisation, kind)), reason: 'Hun var syk den dagen.' }),
  );
}

/** What a meeting showed. */
export async function findsInMeeting(
  c: DemoCase,
  organisation: string,
  kind: ClarificationKind,
  result: 'suitable' | 'partly' | 'notSuitable',
): Promise<void> {
  await c.take(staffAt(c, organisation), async (ctx) =>
    assessClarification(ctx, {
      ...(await c.meetingAt(ctx, organisation, kind)),
      result,
      reasonCodes: [...found[result].reasonCodes],
      summary: found[result].summary,
      ownViewHow: 'words',
      ownViewText: 'Jeg likte meg der.',
    }),
  );
}

const found = {
  suitable: { reasonCodes: ['likesTheWork'], summary: 'Trivdes og klarte oppgavene.' },
  partly: { reasonCodes: ['needsMoreTime'], summary: 'Klarte noen av oppgavene. Trenger mer tid.' },
  notSuitable: { reasonCodes: ['surroundingsDoNotFit'], summary: 'Det var for mye lyd og for mange folk.' },
  undecided: { reasonCodes: ['needsMoreTime'], summary: 'Vi må prøve litt til.' },
  relevant: { reasonCodes: [], summary: 'VTA er aktuelt.' },
  notRelevant: { reasonCodes: ['otherMeasureFirst'], summary: 'Et annet tiltak skal prøves først.' },
} as const satisfies Record<ReferralOutcome, object>;

/** The answer of the one who was asked. */
export async function answersReferral(c: DemoCase, organisation: string, outcome: ReferralOutcome): Promise<void> {
  const isNav = organisation.startsWith('nav-');
  const actor = staffAt(c, organisation);
  const heard = actor.role === 'caseworker' ? { heardHow: 'phone' } : {};
  await c.take(actor, async (ctx) => {
    const { id, version } = await c.referralTo(ctx, organisation);
    const { summary, reasonCodes } = found[outcome];
    const ownView = isNav ? {} : { ownViewHow: 'words' as const, ownViewText: 'Her vil jeg jobbe.' };
    return assessReferral(ctx, { id, version, outcome, reasonCodes: [...reasonCodes], summary, ...ownView, ...heard });
  });
}

export async function endsReferral(c: DemoCase, organisation: string, reason: string): Promise<void> {
  await c.take(c.caseworker, async (ctx) => endReferral(ctx, { ...(await c.referralTo(ctx, organisation)), reason }));
}
