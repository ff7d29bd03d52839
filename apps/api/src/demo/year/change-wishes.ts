/**
 * Dynamisk flyt in Bærum: the meeting of week 41 of 2026, held, and the agenda of week 18 of 2027. Demo: all wishes and words;
 * people who have had a place for some time, by the product's own commands.
 */
import type { ChangeKind, ChangeOutcome } from '@inntak/domain/transitions';
import type { Day } from '@inntak/domain/calendar';
import type { OfferCode } from '../../reference';
import type { CurrentActor } from '../../platform/actor';
import { isRefusal, type Refusal } from '../../platform/results';
import { inTransaction, type RequestContext, type TransactionServices } from '../../platform/transaction';
import { putOnAgenda } from '../../transitions/agenda';
import { changeMeetingPlan } from '../../transitions/change-meeting-plan';
import { makeChangeWish } from '../../transitions/make-change-wish';
import {
  beginTransitionMeeting,
  concludeTransitionMeeting,
  planTransitionMeeting,
} from '../../transitions/meeting-commands';
import { currentMeetingPlan } from '../../transitions/meeting-plan';
import { recordChangeOutcome } from '../../transitions/record-outcome';
import type { World } from './world';

interface DemoWish {
  readonly on: Day;
  /** Where the person has a place; the nth of those who have. */
  readonly from: OfferCode;
  readonly nth: number;
  readonly kind: ChangeKind;
  readonly to: OfferCode | null;
  readonly days?: number;
  readonly words: string;
  /** Staff at this provider tell of it; null: the person does. */
  readonly toldBy?: string;
}

const autumn: readonly (DemoWish & {
  readonly outcome: ChangeOutcome;
  readonly what: string;
  readonly reason?: string;
})[] = [
  {
    ...{
      on: '2026-09-01',
      from: 'bkd-aktivitet',
      nth: 1,
      kind: 'newTasks',
      to: 'ba-arbeid',
      words: 'Jeg vil prøve å jobbe i kantina.',
    },
    outcome: 'tryFirst',
    what: 'Besøk på arbeidssenteret i november.',
  },
  {
    ...{
      on: '2026-09-03',
      from: 'ba-arbeid',
      nth: 2,
      kind: 'otherPlace',
      to: 'arba-vta',
      words: 'Jeg vil til Arba med kameraten min.',
    },
    outcome: 'notNow',
    what: 'Ta opp igjen i møtet i uke 18.',
    reason: 'Det er ingen ledig VTA-plass i høst.',
  },
  {
    ...{ on: '2026-09-10', from: 'arba-vta', nth: 3, kind: 'newTasks', to: null, words: 'Jeg er lei av å pakke.' },
    outcome: 'solve',
    what: 'Hun får oppgaver på Jobbfrukt hos Arba.',
    reason: 'Arba fant nye oppgaver samme sted.',
  },
  {
    ...{
      on: '2026-09-14',
      from: 'bkd-aktivitet',
      nth: 4,
      kind: 'combine',
      to: 'ba-arbeid',
      days: 1,
      words: 'Jeg vil være på tur og på vaskeriet.',
    },
    outcome: 'tryFirst',
    what: 'Prøve én dag i uka på vaskeriet.',
  },
];

const spring: readonly DemoWish[] = [
  {
    on: '2026-11-12',
    from: 'bkd-aktivitet',
    nth: 7,
    kind: 'newTasks',
    to: 'ba-arbeid',
    words: 'Jeg vil jobbe i kantina.',
  },
  {
    on: '2026-11-19',
    from: 'arba-vta',
    nth: 8,
    kind: 'fewerDays',
    to: null,
    days: 3,
    words: 'Fem dager er for mye for meg.',
  },
  {
    on: '2026-12-01',
    from: 'ba-arbeid',
    nth: 9,
    kind: 'otherPlace',
    to: 'arba-vta',
    words: 'Jeg har jobbet i kantina i 6 år. Jeg vil være med i bilen.',
  },
  {
    on: '2026-12-04',
    from: 'arba-vta',
    nth: 10,
    kind: 'otherPlace',
    to: 'ba-arbeid',
    words: 'Jeg vil jobbe nærmere hjemme.',
  },
  {
    on: '2026-12-09',
    from: 'ba-arbeid',
    nth: 11,
    kind: 'calmerDays',
    to: 'bkd-aktivitet',
    words: 'Det er så mye lyd. Jeg vil ha det roligere.',
    toldBy: 'ba',
  },
  {
    on: '2027-01-06',
    from: 'bkd-aktivitet',
    nth: 12,
    kind: 'combine',
    to: 'ba-arbeid',
    days: 1,
    words: 'Jeg vil være på tur, og på vaskeriet en dag.',
  },
  {
    on: '2027-01-11',
    from: 'bkd-aktivitet',
    nth: 13,
    kind: 'smallGroup',
    to: 'bkd-senior',
    words: 'Jeg liker best at vi er få.',
    toldBy: 'bkd',
  },
];

/** Wishes that nobody has looked at yet. */
const fresh: readonly DemoWish[] = [
  {
    on: '2027-01-14',
    from: 'ba-arbeid',
    nth: 15,
    kind: 'moreDays',
    to: null,
    days: 5,
    words: 'Jeg vil jobbe alle dager.',
  },
  { on: '2027-01-15', from: 'arba-vta', nth: 16, kind: 'newTasks', to: null, words: 'Jeg vil lære å kjøre truck.' },
];

const seated = ['baerum-tildeling', 'nav-baerum', 'arba', 'ba', 'bkd'] as const;

/** Wishes, the meeting that was held and the one that is planned. */
export async function changeWishes(services: TransactionServices, world: World): Promise<void> {
  const lise = world.named('lise', 'caseworker');
  const office = world.organisation('baerum-tildeling');
  const take = <Answer extends object>(day: Day, actor: CurrentActor, command: Command<Answer>) =>
    onDay(services, day, actor, command);
  const plans = async (day: Day, year: number, week: number, heldOn: Day) => {
    const parties = seated.map((code) => ({ organisationId: world.organisation(code), attendee: null }));
    const place = { hours: 'Klokka 9 til 12', place: 'Rom Fjordgløtt og Teams' };
    const planned = await take(day, lise, (ctx) =>
      planTransitionMeeting(ctx, { year, week, heldOn, ...place, parties }),
    );
    return planned.meeting;
  };
  const makes = (wish: DemoWish) => makesWish(services, world, wish);

  const leder = world.named('leder', 'officeLeader');
  await take('2026-08-19', leder, async (ctx) => {
    const plan = await currentMeetingPlan(ctx);
    if (plan === null) throw new Error('The office has no plan of its meetings.');
    const team = seated.map((code) => ({
      organisationId: world.organisation(code),
      attendee: code === 'arba' ? 'avdelingsleder' : null,
    }));
    const { version, weeks } = plan;
    return changeMeetingPlan(ctx, { version, weeks, team, reason: 'Avtalt med stedene i juni.' });
  });
  const october = await plans('2026-08-24', 2026, 41, '2026-10-06');
  const ids: { readonly id: string; readonly version: number }[] = [];
  for (const wish of autumn) ids.push(await makes(wish));
  for (const wish of ids) {
    await take('2026-09-21', lise, (ctx) => putOnAgenda(ctx, { ...wish, meetingId: october.id }));
  }
  await take('2026-10-06', lise, (ctx) => beginTransitionMeeting(ctx, { id: october.id, version: october.version }));
  for (const [index, { outcome, what, reason }] of autumn.entries()) {
    const wish = ids[index];
    if (!wish) throw new Error('A wish of the autumn is missing.');
    await take('2026-10-06', lise, (ctx) =>
      recordChangeOutcome(ctx, {
        id: wish.id,
        version: wish.version + 1,
        outcome,
        what,
        ownerId: office,
        tellerId: office,
        dueOn: '2026-11-30',
        reason: reason ?? null,
        againOn: outcome === 'notNow' ? '2027-05-04' : null,
      }),
    );
  }
  await take('2026-10-06', lise, (ctx) =>
    concludeTransitionMeeting(ctx, { id: october.id, version: october.version + 1 }),
  );

  const may = await plans('2026-11-10', 2027, 18, '2027-05-04');
  for (const wish of spring) {
    const made = await makes(wish);
    await take('2027-01-15', lise, (ctx) => putOnAgenda(ctx, { ...made, meetingId: may.id }));
  }
  for (const wish of fresh) await makes(wish);
}

type Command<Answer> = (ctx: RequestContext) => Promise<Answer | Refusal>;

interface Placed {
  readonly participantId: string;
  readonly userId: string | null;
  readonly days: number;
}

// People of one place only, in place since long before, without anything else going on.
const placedText = `
  SELECT p.id AS "participantId", min(u.id::text) AS "userId", count(DISTINCT d.weekday)::int AS days
    FROM participant p JOIN placement l ON l.participant_id = p.id AND l.state = 'active' AND l.from_on <= '2026-08-20' AND l.to_on IS NULL
    JOIN placement_day d ON d.placement_id = l.id LEFT JOIN app_user u ON u.participant_id = p.id
   WHERE p.tenant_id = $1 AND p.protection = 'none' AND u.demo_code IS NULL
     AND NOT EXISTS (SELECT 1 FROM application a WHERE a.participant_id = p.id AND a.state NOT IN ('closed', 'withdrawn'))
   GROUP BY p.id, p.last_name, p.first_name HAVING count(DISTINCT d.offer_id) = 1 AND min(d.offer_id::text) = $2 AND count(DISTINCT d.weekday) < 6
   ORDER BY p.last_name, p.first_name, p.id OFFSET $3 LIMIT 1`;

async function makesWish(
  services: TransactionServices,
  world: World,
  { on, from, nth, kind, to, days, words, toldBy }: DemoWish,
): Promise<{ readonly id: string; readonly version: number }> {
  const lise = world.named('lise', 'caseworker');
  const { rows } = await onDay(services, on, lise, (ctx) =>
    ctx.sql<Placed>(placedText, [lise.tenantId, world.offer(from).id, nth]),
  );
  const [person] = rows;
  if (!person) throw new RangeError(`Nobody has had a place at ${from} for long enough.`);
  const isAboutDays = kind === 'fewerDays' || kind === 'moreDays';
  const daysWanted =
    kind === 'moreDays' ? Math.min(5, person.days + 1) : Math.min(days ?? 1, Math.max(1, person.days - 1));
  const isOwn = toldBy === undefined && person.userId !== null;
  const { changeWish } = await onDay(services, on, isOwn ? self(person) : teller(world, lise, toldBy), (ctx) =>
    makeChangeWish(ctx, {
      participantId: isOwn ? null : person.participantId,
      kind: kind === 'moreDays' && person.days === 5 ? 'newTasks' : kind,
      wanted: to === null ? [] : [{ offerId: world.offer(to).id, days: isAboutDays ? null : (days ?? null) }],
      daysWanted: isAboutDays && !(kind === 'moreDays' && person.days === 5) ? daysWanted : null,
      ownWords: words,
      personView: isOwn ? null : 'Vil gjerne, og har sagt det selv.',
      sharing: 'yes',
    }),
  );
  return { id: changeWish.id, version: changeWish.version };
}

function self({ participantId, userId }: Placed): CurrentActor {
  const none = { tenantId: null, organisationId: null, mandate: [], hatId: null };
  return { ...none, userId: userId ?? '', role: 'participant', participantId, hatKind: 'self' };
}

const teller = (world: World, office: CurrentActor, provider: string | undefined): CurrentActor =>
  provider === undefined ? office : world.member(provider, 'providerStaff');

/** Takes a command as somebody on a day. @throws when a rule says no. */
async function onDay<Answer extends object>(
  services: TransactionServices,
  day: Day,
  actor: CurrentActor,
  command: Command<Answer>,
): Promise<Answer> {
  const occasion = {
    actor,
    session: null,
    requestId: `demo-flow-${day}`,
    isDemo: true,
    today: day,
    now: new Date(`${day}T10:00:00Z`),
  };
  const answer = await inTransaction(services, occasion, 'write', command);
  if (isRefusal(answer)) throw new Error(`A wish for change was refused: ${JSON.stringify(answer)}`);
  return answer;
}
