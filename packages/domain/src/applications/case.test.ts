import { aCase, aPlaceOffer, arba, aWishAtClosing, ba, navBaerum, today } from '../../testing';
import {
  closedByOffers,
  closeApplication,
  nextStep,
  nextStepForPerson,
  nextSteps,
  stations,
  urgencyOf,
  type CaseFacts,
  type WishAtClosing,
} from './index';

const municipal = (more: Partial<WishAtClosing> = {}) => aWishAtClosing(more);
const navOnly = (more: Partial<WishAtClosing> = {}) => aWishAtClosing({ id: 'arba', decidedBy: ['nav'], ...more });
const letter = {
  channel: 'digital',
  availableOn: today,
  secondNoticeOn: null,
  openedOn: null,
  printedOn: null,
} as const;

describe('closing a case', () => {
  const decided = municipal({ state: 'granted', standsInDecision: true });
  it.each<[string, WishAtClosing[], boolean, string]>([
    ['everything is granted and decided', [decided], true, 'ok'],
    ['a wish is still open', [decided, municipal()], true, 'wish-without-outcome'],
    [
      'a municipal wish is refused without a decision',
      [municipal({ state: 'refused' })],
      true,
      'wish-without-decision',
    ],
    ['a municipal wish waits without a decision', [municipal({ state: 'waiting' })], true, 'wish-without-decision'],
    ['she waits for Arba and has the rest', [decided, navOnly({ state: 'waiting' })], true, 'ok'],
    ['NAV says not relevant', [decided, navOnly({ state: 'notRelevantForNav' })], true, 'ok'],
    ['Arba found it unsuitable', [decided, navOnly({ state: 'notSuitable' })], true, 'ok'],
    ['the municipality found it unsuitable', [municipal({ state: 'notSuitable' })], true, 'wish-without-outcome'],
    ['she took the wish back', [municipal({ state: 'withdrawn' })], true, 'ok'],
    ['she said yes to a meeting place without decision', [municipal({ referralAccepted: true })], true, 'ok'],
    ['nobody thought of VTA', [decided], false, 'vta-not-assessed'],
  ])('when %s', (_when, wishes, vtaAssessed, expected) => {
    const outcome = closeApplication({ wishes, vtaAssessed });
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });
});

describe("Ada's way, one fact after the other", () => {
  const received: Partial<CaseFacts> = { state: 'received' };
  const step1: Partial<CaseFacts> = { state: 'activityClarification' };
  const step2: Partial<CaseFacts> = {
    preliminaryReplySentOn: '2027-02-10',
    state: 'workClarification',
    vtaAssessed: true,
    metOn: '2027-02-11',
  };
  const visit = { organisationId: arba, kind: 'visit', startsOn: '2027-02-24' } as const;
  const atArba = { organisationId: arba, kind: 'provider', state: 'open', dueOn: '2027-03-03' } as const;
  const atNav = { organisationId: navBaerum, kind: 'nav', state: 'open', dueOn: '2027-03-01' } as const;
  const visited = {
    ...step2,
    referrals: [{ ...atArba, state: 'assessed' as const }],
    clarifications: [{ ...visit, state: 'assessed' as const }],
  };
  const suitable = { ...visited, wishes: [navOnly({ state: 'waiting' }), municipal({ state: 'suitable' })] };
  const offered = { ...visited, wishes: [navOnly({ state: 'waiting' }), municipal({ state: 'offered' })] };
  const accepted = { ...offered, placeOffers: [aPlaceOffer({ state: 'accepted', answeredOn: '2027-04-14' })] };
  const decision = { authority: 'municipality', madeOn: '2027-04-20', complaintOn: null } as const;
  const granted = {
    ...accepted,
    wishes: [navOnly({ state: 'waiting' as const }), municipal({ state: 'granted', standsInDecision: true })],
    placements: [
      { state: 'planned', from: '2027-08-16', pausedUntil: null, transportTold: true, organisationId: ba },
    ] as const,
  };

  it.each<[string, string, Partial<CaseFacts>, string, string, string | null, string]>([
    [
      'writes',
      '2027-01-18',
      { state: 'draft', submittedOn: null },
      'finishDraft',
      'participant',
      '2027-02-01',
      'application',
    ],
    [
      'was helped',
      '2027-01-18',
      { state: 'awaitingApproval', submittedOn: null },
      'approveDraft',
      'participant',
      '2027-02-01',
      'application',
    ],
    ['sends', '2027-01-18', { state: 'submitted' }, 'receive', 'office', '2027-01-25', 'gettingToKnow'],
    ['is received', '2027-01-19', received, 'startClarification', 'office', '2027-04-15', 'gettingToKnow'],
    [
      'asks for help',
      '2027-01-19',
      { ...received, helpRequestedOn: '2027-01-22' },
      'helpApplicant',
      'office',
      '2027-01-26',
      'gettingToKnow',
    ],
    ['is in step 1', '2027-01-25', step1, 'clarifyActivity', 'office', '2027-04-15', 'gettingToKnow'],
    [
      'waits for the reply that is due',
      '2027-02-12',
      step1,
      'sendPreliminaryReply',
      'office',
      '2027-02-18',
      'gettingToKnow',
    ],
    ['is in step 2', '2027-02-11', { ...step2 }, 'clarifyWork', 'office', '2027-04-15', 'visit'],
    [
      'is asked to share',
      '2027-02-11',
      { ...step2, disclosures: [{ consent: 'asked', shownOn: '2027-02-11' }] },
      'answerDisclosure',
      'participant',
      null,
      'visit',
    ],
    ['is at NAV', '2027-02-11', { ...step2, referrals: [atNav, atArba] }, 'assessForNav', 'nav', '2027-03-01', 'visit'],
    [
      'waits for a day at Arba',
      '2027-02-11',
      { ...step2, referrals: [atArba], clarifications: [{ ...visit, state: 'requested', startsOn: null }] },
      'bookClarification',
      'organisation',
      '2027-03-03',
      'visit',
    ],
    [
      'is to visit Arba',
      '2027-02-11',
      { ...step2, referrals: [atArba], clarifications: [{ ...visit, state: 'booked' }] },
      'holdClarification',
      'organisation',
      '2027-02-24',
      'visit',
    ],
    [
      'has been at Arba',
      '2027-02-25',
      {
        ...step2,
        referrals: [atArba],
        clarifications: [{ ...visit, state: 'booked' }],
      },
      'recordResult',
      'organisation',
      '2027-03-03',
      'visit',
    ],
    ['fits', '2027-03-10', { ...suitable }, 'findPlace', 'office', '2027-04-15', 'offer'],
    [
      'is offered a place',
      '2027-04-13',
      { ...offered, placeOffers: [aPlaceOffer()] },
      'answerPlaceOffer',
      'participant',
      '2027-04-27',
      'offer',
    ],
    [
      'wants to talk',
      '2027-04-16',
      {
        ...offered,
        placeOffers: [aPlaceOffer({ state: 'talking', answeredOn: '2027-04-16' })],
      },
      'talkAboutOffer',
      'office',
      '2027-04-20',
      'offer',
    ],
    [
      'has not answered',
      '2027-04-28',
      { ...offered, placeOffers: [aPlaceOffer({ state: 'overdue' })] },
      'callAboutAnswer',
      'office',
      '2027-04-27',
      'offer',
    ],
    ['says yes', '2027-04-14', { ...accepted }, 'prepareDecision', 'office', '2027-04-15', 'decision'],
    [
      'waits for approval',
      '2027-04-14',
      {
        ...accepted,
        decisions: [{ ...decision, state: 'forApproval', madeOn: null }],
      },
      'approveDecision',
      'office',
      '2027-04-15',
      'decision',
    ],
    [
      'is granted it',
      '2027-04-20',
      { ...granted, decisions: [{ ...decision, state: 'made' }] },
      'notifyDecision',
      'office',
      '2027-04-20',
      'start',
    ],
    [
      'can be closed',
      '2027-04-20',
      { ...granted, answerTarget: '2027-04-30', decisions: [{ ...decision, state: 'notified' }] },
      'closeCase',
      'office',
      '2027-04-30',
      'start',
    ],
    [
      'waits for August',
      '2027-05-20',
      { ...granted, state: 'closed', decisions: [{ ...decision, state: 'final' }] },
      'awaitStart',
      'organisation',
      '2027-08-16',
      'start',
    ],
    [
      'complains',
      '2027-05-01',
      {
        ...granted,
        state: 'closed',
        placements: [],
        decisions: [{ ...decision, state: 'complained', complaintOn: '2027-04-16' }],
      },
      'answerComplaint',
      'office',
      '2027-05-14',
      'none',
    ],
    [
      'complains about a grant from NAV',
      '2027-05-01',
      {
        ...granted,
        state: 'closed',
        placements: [],
        decisions: [{ ...decision, authority: 'nav', state: 'complained', complaintOn: '2027-04-30' }],
      },
      'forwardComplaint',
      'office',
      '2027-05-07',
      'none',
    ],
    [
      'has a grant from NAV on days she has from the municipality',
      '2027-05-01',
      {
        ...granted,
        state: 'closed',
        placements: [],
        placeOffers: [aPlaceOffer({ authority: 'nav', state: 'accepted', grantWaits: true })],
        decisions: [{ ...decision, authority: 'nav', state: 'notified' }],
      },
      'changeMunicipalDays',
      'office',
      '2027-08-16',
      'none',
    ],
    [
      'has been granted a municipal place on days she has from NAV',
      '2027-05-01',
      {
        ...granted,
        state: 'closed',
        placements: [],
        placeOffers: [aPlaceOffer({ authority: 'municipality', state: 'accepted', grantWaits: true })],
        decisions: [{ ...decision, state: 'notified' }],
      },
      'endNavPlace',
      'nav',
      '2027-08-15',
      'none',
    ],
    [
      'should have begun, and nobody has said so',
      '2027-08-17',
      { ...granted, state: 'closed' },
      'confirmStart',
      'office',
      '2027-08-16',
      'decision',
    ],
    [
      'should be back from a pause',
      '2027-09-01',
      {
        ...granted,
        state: 'closed',
        placements: [
          { state: 'paused', from: '2027-08-16', pausedUntil: '2027-08-31', transportTold: true, organisationId: ba },
        ],
      },
      'confirmReturn',
      'office',
      '2027-08-31',
      'none',
    ],
  ])('she %s', (_what, day, facts, key, whoHasIt, deadline, station) => {
    const step = nextStep(aCase(facts), day);
    const now = stations(aCase(facts)).find(({ state }) => state === 'now')?.key ?? 'none';
    expect([step?.key, step?.whoHasIt, step?.deadline, now]).toEqual([key, whoHasIt, deadline, station]);
  });

  it('a letter that nobody opens, notified twice, becomes a call', () => {
    const unopened = { ...letter, secondNoticeOn: '2027-01-25' };
    expect(nextStep(aCase({ letters: [unopened] }), '2027-02-01')?.key).toBe('callAboutLetter');
    expect(nextStep(aCase({ letters: [{ ...unopened, openedOn: '2027-01-30' }] }), '2027-02-01')?.key).toBe(
      'startClarification',
    );
  });

  it('a letter nobody has opened never hides what she is asked, for her or for the office', () => {
    const letters = [{ ...letter, secondNoticeOn: '2027-01-25' }];
    const asked = aCase({ ...step2, letters, disclosures: [{ consent: 'asked', shownOn: '2027-02-11' }] });
    const sent = aCase({ ...offered, letters, placeOffers: [aPlaceOffer({ state: 'sent' })] });
    for (const next of [nextStep, nextStepForPerson]) {
      expect(next(asked, '2027-02-15')?.key).toBe('answerDisclosure');
      expect(next(sent, '2027-04-02')?.key).toBe('answerPlaceOffer');
    }
  });

  it('an overdue duty of the office stands first there, and her own question stands first for her', () => {
    const facts = aCase({ ...step1, disclosures: [{ consent: 'asked', shownOn: '2027-02-11' }] });
    expect(nextStep(facts, '2027-02-19')?.key).toBe('sendPreliminaryReply');
    expect(nextStepForPerson(facts, '2027-02-19')?.key).toBe('answerDisclosure');
  });

  it('says how pressing it is', () => {
    const on = (day: string) => urgencyOf('2027-02-24', day);
    expect(['2027-02-25', '2027-02-24', '2027-02-21', '2027-02-20'].map(on)).toEqual([
      'overdue',
      'today',
      'soon',
      'later',
    ]);
    expect(urgencyOf(null, today)).toBe('none');
  });

  it('a withdrawn case asks nothing of anybody', () => {
    expect(nextSteps(aCase({ state: 'withdrawn', placeOffers: [aPlaceOffer()] }), today)).toEqual([]);
  });

  it('where the municipality decides first, a suitable wish is decided before it is offered', () => {
    const facts = aCase({ ...suitable, preliminaryReplySentOn: today, decisionOrder: 'decisionFirst' });
    expect(nextStep(facts, '2027-03-10')?.key).toBe('prepareDecision');
    expect(stations(facts).map(({ key }) => key)).toEqual([
      'application',
      'gettingToKnow',
      'visit',
      'decision',
      'offer',
      'start',
    ]);
  });

  it('passes a station by without inventing a day for it', () => {
    const paperCase = aCase({ ...accepted, clarifications: [], metOn: null });
    expect(stations(paperCase).map(({ state, day }) => [state, day])).toEqual([
      ['done', today],
      ['done', null],
      ['done', null],
      ['done', '2027-04-13'],
      ['now', null],
      ['ahead', null],
    ]);
  });
});

describe('what the offers of a wish close', () => {
  it('NAV has a say in a bundle with an offer of NAV’s, and none in a purely municipal one', () => {
    expect(closedByOffers('markNotRelevantForNav', [{ kind: 'work' }, { kind: 'vta' }])).toBeNull();
    expect(closedByOffers('markNotRelevantForNav', [{ kind: 'work' }, { kind: 'activity' }])).toMatchObject({
      rule: 'nav-does-not-decide',
    });
    expect(closedByOffers('assessSuitable', [{ kind: 'work' }])).toBeNull();
  });
});
