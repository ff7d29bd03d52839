import { addDays, contains, earliest, latest, type Day } from '../calendar';
import type { MandateScope } from './actor';
import { readableFacts, type Extent, type Fact, type Scope } from './facts';

/** Why somebody may see a person: the event that justified it. */
export const grantBases = [
  'representation',
  'consent',
  'step1Referral',
  'step2Disclosure',
  'navQuestion',
  'navIntake',
  'placement',
  'transitionAgenda',
  'breakGlass',
] as const;
export type GrantBasis = (typeof grantBases)[number];

/** An organisation, a user who represents, or one membership (break-glass is for one person in one role). */
export type GranteeKind = 'organisation' | 'user' | 'membership';

/** A right to read, from and including `since` to and including `until` (null: until the event that ends it). */
export interface Grant {
  readonly granteeKind: GranteeKind;
  readonly granteeId: string;
  readonly basis: GrantBasis;
  readonly scope: Scope;
  readonly since: Day;
  readonly until: Day | null;
  /** The row that justified it: what ends the row ends the grant. */
  readonly sourceId: string;
}

/** Days a provider may still read about somebody after the last day, unless the municipality says otherwise. */
export const providerAccessDays = 40;

/** Everything that can happen to a person's case and open it to somebody, with what the grant is made of. */
export type GrantingEvent =
  | {
      readonly event: 'representationVerified';
      readonly representationId: string;
      readonly userId: string;
      readonly mandate: readonly MandateScope[];
      readonly on: Day;
      /** The mandate's own last day, for a parent the day before the 18th birthday (`lastDayOf`). */
      readonly lastDay: Day | null;
    }
  | {
      readonly event: 'schoolConsentGiven';
      readonly consentId: string;
      readonly schoolId: string;
      readonly on: Day;
      readonly schoolEndsOn: Day | null;
    }
  | {
      readonly event: 'referredInStep1' | 'referredInStep2' | 'navAsked' | 'navStartedCase';
      readonly referralId: string;
      readonly organisationId: string;
      readonly on: Day;
    }
  | {
      readonly event: 'placementDecided';
      readonly placementId: string;
      readonly organisationId: string;
      readonly on: Day;
      readonly lastDay: Day | null;
      readonly accessDays?: number;
    }
  | {
      readonly event: 'putOnTransitionAgenda';
      readonly agendaItemId: string;
      readonly organisationId: string;
      readonly on: Day;
    }
  | {
      readonly event: 'brokeGlass';
      readonly breakGlassId: string;
      readonly membershipId: string;
      readonly on: Day;
    };

/** The grant an event writes, in the event's own transaction. */
export function grantAfter(event: GrantingEvent): Grant {
  switch (event.event) {
    case 'representationVerified': {
      const { userId, mandate, on, lastDay, representationId } = event;
      const scope = scopeOfMandate(mandate);
      return grant('user', userId, 'representation', scope, on, lastDay, representationId);
    }
    case 'schoolConsentGiven':
      return grant('organisation', event.schoolId, 'consent', 'school', event.on, event.schoolEndsOn, event.consentId);
    case 'referredInStep1':
      return grant('organisation', event.organisationId, 'step1Referral', 'referral', event.on, null, event.referralId);
    case 'referredInStep2':
      return grant(
        'organisation',
        event.organisationId,
        'step2Disclosure',
        'referral',
        event.on,
        null,
        event.referralId,
      );
    case 'navAsked':
      return grant('organisation', event.organisationId, 'navQuestion', 'nav', event.on, null, event.referralId);
    case 'navStartedCase':
      return grant('organisation', event.organisationId, 'navIntake', 'navIntake', event.on, null, event.referralId);
    case 'placementDecided': {
      const { organisationId, on, lastDay, accessDays, placementId } = event;
      const until = lastDay === null ? null : addDays(lastDay, accessDays ?? providerAccessDays);
      return grant('organisation', organisationId, 'placement', 'placement', on, until, placementId);
    }
    case 'putOnTransitionAgenda':
      return grant(
        'organisation',
        event.organisationId,
        'transitionAgenda',
        'meeting',
        event.on,
        null,
        event.agendaItemId,
      );
    case 'brokeGlass': {
      // 24 hours reach into the next day; the instant it closes is kept with the break-glass itself.
      const until = addDays(event.on, 1);
      return grant('membership', event.membershipId, 'breakGlass', 'full', event.on, until, event.breakGlassId);
    }
  }
}

/**
 * What ends a grant: its own event is over. A placement's readers keep it for a while; who found somebody unsuitable
 * keeps it for the rest of the day, to see what was answered; the others lose it at once.
 */
export type EndingEvent =
  | { readonly event: 'placementEnded'; readonly lastDay: Day; readonly accessDays?: number }
  | {
      readonly event:
        | 'assessedUnsuitable'
        | 'referralEnded'
        | 'consentWithdrawn'
        | 'representationEnded'
        | 'navOutcomeFinal'
        | 'agendaOutcomeRecorded'
        | 'applicationWithdrawn';
      readonly on: Day;
    };

/** The grant with its new last day. Ending at once means that yesterday was the last; only a placement prolongs a grant. */
export function endGrant(held: Grant, event: EndingEvent): Grant {
  if (event.event === 'placementEnded') {
    return { ...held, until: addDays(event.lastDay, event.accessDays ?? providerAccessDays) };
  }
  const lastDay = event.event === 'assessedUnsuitable' ? event.on : addDays(event.on, -1);
  return { ...held, until: earliest(held.until, lastDay) };
}

/** Does the grant open anything on the day? */
export function isValidOn(held: Pick<Grant, 'since' | 'until'>, day: Day): boolean {
  return contains({ from: held.since, to: held.until }, day);
}

/** What a mandate opens: personal matters as the person, money alone next to nothing, support to help with the form. */
export function scopeOfMandate(mandate: readonly MandateScope[]): Scope {
  if (mandate.includes('personal')) return 'representation';
  return mandate.includes('support') ? 'support' : 'representationEconomic';
}

/** One line of «Hvem kan se opplysningene mine?»: who, what, why, since when and for how long. */
export interface WhoSeesLine {
  readonly granteeKind: GranteeKind;
  readonly granteeId: string;
  readonly bases: readonly GrantBasis[];
  readonly what: readonly { readonly fact: Fact; readonly extent: Exclude<Extent, 'none'> }[];
  readonly since: Day;
  readonly until: Day | null;
  /** The consents it rests on, which the person can take back. */
  readonly consentIds: readonly string[];
}

/**
 * Everybody who can read something today, generated from the grants that count today: one line per reader, what several
 * grants open taken together. The person's own office reads by law, without a grant.
 */
export function whoSeesMe(grants: readonly Grant[], today: Day): WhoSeesLine[] {
  const lines = new Map<string, Grant[]>();
  for (const held of grants.filter((each) => isValidOn(each, today))) {
    const key = `${held.granteeKind} ${held.granteeId}`;
    lines.set(key, [...(lines.get(key) ?? []), held]);
  }
  return [...lines.values()].flatMap((held) => lineOf(held));
}

function lineOf(held: readonly Grant[]): WhoSeesLine[] {
  const first = held[0];
  if (first === undefined) return [];
  const lasts = held.some(({ until }) => until === null);
  return [
    {
      granteeKind: first.granteeKind,
      granteeId: first.granteeId,
      bases: [...new Set(held.map(({ basis }) => basis))],
      what: readableFacts(held.map(({ scope }) => scope)),
      since: earliest(...held.map(({ since }) => since)) ?? first.since,
      until: lasts ? null : latest(...held.map(({ until }) => until)),
      consentIds: held.filter(({ basis }) => basis === 'consent').map(({ sourceId }) => sourceId),
    },
  ];
}

function grant(
  granteeKind: GranteeKind,
  granteeId: string,
  basis: GrantBasis,
  scope: Scope,
  since: Day,
  until: Day | null,
  sourceId: string,
): Grant {
  return { granteeKind, granteeId, basis, scope, since, until, sourceId };
}
