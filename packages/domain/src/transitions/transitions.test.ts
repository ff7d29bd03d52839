import { ada, allOffers, anActor, arba, aStranger, ba, baerum, bkd, navBaerum, today } from '../../testing';
import {
  beginMeeting,
  changeKinds,
  checkChangeWish,
  checkOutcome,
  concludeMeeting,
  directionOf,
  makeChangeWish,
  mayBeRecommended,
  mayBeShared,
  partiesOf,
  partnersAreNamed,
  planMeeting,
  swapAfter,
  swapSteps,
  type ChangeGround,
  type ChangeKind,
  type ChangeWishDraft,
  type OutcomeGiven,
} from './index';
import { statesOf } from '../steps';

const draft: ChangeWishDraft = {
  kind: 'newTasks',
  wanted: [{ offerId: 'arba-vta', workAreaId: null, weekdays: null, days: 4 }],
  daysWanted: null,
  returnOn: null,
  ownWords: 'Jeg vil gjøre noe nytt.',
  personView: null,
  sharing: 'yes',
  sharingBasis: null,
};
const ground: ChangeGround = { municipalityId: baerum, daysNow: 4, hasPlace: true, openKinds: [] };
const rule = (outcome: { ok: true } | { ok: false; violation: { rule: string } }) =>
  outcome.ok ? 'ok' : outcome.violation.rule;

describe('making a wish for change', () => {
  it.each<[string, Partial<ChangeWishDraft>, Partial<ChangeGround>, string]>([
    ['to another place', {}, {}, 'ok'],
    ['without knowing where', { wanted: [] }, {}, 'ok'],
    ['without having a place', {}, { hasPlace: false }, 'change-nothing-to-change'],
    ['of a kind that is under way', {}, { openKinds: ['newTasks'] }, 'change-under-way'],
    ['beside another kind', {}, { openKinds: ['fewerDays'] }, 'ok'],
    [
      'to a place in Bærum, from Asker',
      { wanted: [{ offerId: 'ba-arbeid', workAreaId: null, weekdays: null, days: 2 }] },
      { municipalityId: 'asker' },
      'change-offer-not-for-you',
    ],
    ['to three days of four', { kind: 'fewerDays', wanted: [], daysWanted: 3 }, {}, 'ok'],
    ['to fewer days, without a number', { kind: 'fewerDays', wanted: [] }, {}, 'change-days-impossible'],
    ['to four days of four', { kind: 'fewerDays', wanted: [], daysWanted: 4 }, {}, 'change-days-impossible'],
    ['to more days, five of four', { kind: 'moreDays', wanted: [], daysWanted: 5 }, {}, 'ok'],
    ['to six days', { kind: 'moreDays', wanted: [], daysWanted: 6 }, {}, 'change-days-impossible'],
    ['to try elsewhere until summer', { kind: 'tryElsewhere', returnOn: '2027-06-30' }, {}, 'ok'],
    ['to try elsewhere without a way back', { kind: 'tryElsewhere' }, {}, 'change-return-missing'],
    ['shared by law, by herself', { sharing: 'law', sharingBasis: 'x' }, {}, 'change-sharing-needs-person'],
  ])('%s', (_how, more, where, expected) => {
    expect(rule(checkChangeWish({ ...draft, ...more }, 'self', { ...ground, ...where }, allOffers, today))).toBe(
      expected,
    );
  });

  it('by staff, what the person thinks of it must be told, and the law where she has not said yes', () => {
    const byProvider = (more: Partial<ChangeWishDraft>) =>
      rule(checkChangeWish({ ...draft, ...more }, 'provider', ground, allOffers, today));
    expect(byProvider({ personView: ' ' })).toBe('change-own-view-missing');
    expect(byProvider({ personView: 'Vil gjerne.' })).toBe('ok');
    expect(byProvider({ personView: 'Vil gjerne.', sharing: 'law', sharingBasis: '' })).toBe(
      'change-sharing-basis-missing',
    );
    expect(byProvider({ personView: 'Vil gjerne.', sharing: 'law', sharingBasis: 'fvl. § 13 b' })).toBe('ok');
  });

  it('is for the person, who acts for her and those who work with her, and for no stranger', () => {
    const adas = { tenantId: baerum, participantId: ada, organisationIds: [arba, navBaerum] };
    const made = (['participant', 'representative', 'providerStaff', 'navAdviser', 'caseworker'] as const).map(
      (role) => {
        const may = makeChangeWish(anActor(role), adas);
        return may.ok ? may.value : may.violation.rule;
      },
    );
    expect(made).toEqual(['self', 'representative', 'provider', 'nav', 'office']);
    for (const role of ['supporter', 'schoolContact', 'decisionMaker', 'cityAnalyst'] as const) {
      expect(rule(makeChangeWish(anActor(role), adas))).toBe('step-not-yours');
    }
    expect(rule(makeChangeWish(anActor('representative', { mandate: ['economic'] }), adas))).toBe('mandate-too-narrow');
    expect(rule(makeChangeWish(aStranger('providerStaff'), adas))).toBe('step-not-yours');
  });

  it('a no to sharing keeps it at the office', () => {
    expect([rule(mayBeShared('yes')), rule(mayBeShared('law')), rule(mayBeShared('no'))]).toEqual([
      'ok',
      'ok',
      'change-not-to-be-shared',
    ]);
  });
});

describe('a wish to try something else, with a right of return', () => {
  it('is tried before it can be recommended as a move; other wishes need not be', () => {
    const may = (...asked: Parameters<typeof mayBeRecommended>) => mayBeRecommended(...asked).ok;
    expect([may('tryElsewhere', 'registered'), may('tryElsewhere', 'onAgenda'), may('tryElsewhere', 'trying')]).toEqual(
      [false, false, true],
    );
    expect(changeKinds.filter((kind) => !may(kind, 'registered'))).toEqual(['tryElsewhere']);
  });
});

describe('how it is drawn', () => {
  it.each<[ChangeKind, Parameters<typeof directionOf>[1], Parameters<typeof directionOf>[2], string]>([
    ['newTasks', ['activity'], ['work'], 'up'],
    ['newTasks', ['work'], ['vta'], 'sideways'],
    ['otherPlace', ['vta'], ['work'], 'sideways'],
    ['otherPlace', ['vto'], ['activity'], 'down'],
    ['newTasks', ['work'], [], 'sideways'],
    ['calmerDays', ['work'], ['activity'], 'down'],
    ['combine', ['activity'], ['work'], 'combine'],
  ])('%s from %j to %j is %s', (kind, from, to, expected) => {
    expect(directionOf(kind, from, to)).toBe(expected);
  });

  it('every kind has a direction', () => {
    for (const kind of changeKinds) expect(directionOf(kind, ['work'], ['work'])).toBeTruthy();
  });
});

describe('an outcome', () => {
  const given: OutcomeGiven = {
    outcome: 'recommend',
    what: 'NAV vurderer tilsagn.',
    ownerOrganisationId: navBaerum,
    dueOn: '2027-05-21',
    tellerOrganisationId: ba,
    reason: null,
    againOn: null,
  };
  it.each<[string, Partial<OutcomeGiven>, string]>([
    ['with owner, day and somebody who tells', {}, 'ok'],
    ['without what is done', { what: ' ' }, 'outcome-incomplete'],
    ['without an owner', { ownerOrganisationId: null }, 'outcome-incomplete'],
    ['without a day', { dueOn: null }, 'outcome-incomplete'],
    ['to be done last year', { dueOn: '2026-05-21' }, 'outcome-in-the-past'],
    ['told by nobody', { tellerOrganisationId: null }, 'outcome-incomplete'],
    ['not now, without why', { outcome: 'notNow', againOn: '2027-10-12' }, 'outcome-incomplete'],
    ['not now, without when again', { outcome: 'notNow', reason: 'Fullt.' }, 'outcome-incomplete'],
    ['not now, again today', { outcome: 'notNow', reason: 'Fullt.', againOn: today }, 'outcome-in-the-past'],
    ['not now, again in autumn', { outcome: 'notNow', reason: 'Fullt.', againOn: '2027-10-12' }, 'ok'],
    ['solved without saying how', { outcome: 'solve' }, 'outcome-incomplete'],
  ])('%s', (_how, more, expected) => {
    expect(rule(checkOutcome({ ...given, ...more }, today))).toBe(expected);
  });
});

describe('a meeting', () => {
  it('of week 18 of 2027 is held from 3 to 7 May', () => {
    expect(
      ['2027-05-02', '2027-05-03', '2027-05-07', '2027-05-08'].map((day) => rule(planMeeting(2027, 18, day, today))),
    ).toEqual(['meeting-not-in-its-week', 'ok', 'ok', 'meeting-not-in-its-week']);
    expect(rule(planMeeting(2026, 41, '2026-10-06', today))).toBe('meeting-in-the-past');
  });

  it('begins on its day, and ends when every case has an outcome', () => {
    expect([rule(beginMeeting('2027-05-04', '2027-05-03')), rule(beginMeeting('2027-05-04', '2027-05-04'))]).toEqual([
      'meeting-not-yet',
      'ok',
    ]);
    expect(concludeMeeting([4, 6])).toMatchObject({ violation: { rule: 'meeting-cases-left', numbers: [4, 6] } });
    expect(concludeMeeting([]).ok).toBe(true);
  });

  it('concerns today’s and the wished places’ providers, and NAV only where NAV decides about one', () => {
    expect(partiesOf(['ba-arbeid', 'bkd-aktivitet'], allOffers, navBaerum)).toEqual([ba, bkd]);
    expect(partiesOf(['arba-vta', 'ba-arbeid'], allOffers, navBaerum)).toEqual([arba, ba, navBaerum]);
    expect(partiesOf(['arba-vta'], allOffers, null)).toEqual([arba]);
  });
});

describe('a swap', () => {
  it('needs everybody’s yes, and ends with one no', () => {
    expect([
      swapAfter(['yes', 'asked']),
      swapAfter(['yes', 'yes']),
      swapAfter(['yes', 'no']),
      swapAfter(['asked', 'no']),
    ]).toEqual(['asking', 'agreed', 'declined', 'declined']);
  });

  it('names the parties to each other only after all have said yes', () => {
    expect(statesOf(swapSteps).filter(partnersAreNamed)).toEqual(['agreed', 'forApproval', 'done']);
  });
});
