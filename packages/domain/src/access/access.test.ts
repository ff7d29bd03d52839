import fc from 'fast-check';
import { ada, anActor, arba, aStranger, baerum, bkd, navBaerum, today } from '../../testing';
import { addDays } from '../calendar';
import {
  endGrant,
  extentOf,
  facts,
  grantAfter,
  grantBases,
  hiddenByProtection,
  isValidOn,
  mayRead,
  readableFacts,
  roles,
  scopeOfMandate,
  scopes,
  standsInRelation,
  visibleTo,
  whoSeesMe,
  type Fact,
  type Grant,
  type GrantingEvent,
} from './index';

const adaIs = { participantId: ada, tenantId: baerum };
const toArba = (more: Partial<Grant> = {}): Grant => ({
  granteeKind: 'organisation',
  granteeId: arba,
  basis: 'step2Disclosure',
  scope: 'referral',
  since: '2027-02-12',
  until: null,
  sourceId: 'referral',
  ...more,
});

describe('what an event opens, to whom and for how long', () => {
  const referral = { referralId: 'row', organisationId: arba, on: today };
  const guardian = {
    event: 'representationVerified',
    representationId: 'row',
    userId: 'gunnar',
    on: today,
    lastDay: null,
  } as const;
  it.each<[string, GrantingEvent, string]>([
    [
      'a guardian for personal matters',
      { ...guardian, mandate: ['personal', 'economic'] },
      'user gunnar representation representation –',
    ],
    [
      'a guardian for money',
      { ...guardian, mandate: ['economic'] },
      'user gunnar representation representationEconomic –',
    ],
    ['a support person', { ...guardian, mandate: ['support'] }, 'user gunnar representation support –'],
    [
      'a parent until the 18th birthday',
      { ...guardian, mandate: ['personal'], lastDay: '2027-09-11' },
      'user gunnar representation representation 2027-09-11',
    ],
    [
      'the school, with her consent',
      { event: 'schoolConsentGiven', consentId: 'row', schoolId: 'donski', on: today, schoolEndsOn: '2027-06-18' },
      'organisation donski consent school 2027-06-18',
    ],
    [
      'BKD in step 1',
      { event: 'referredInStep1', ...referral, organisationId: bkd },
      'organisation bkd step1Referral referral –',
    ],
    ['Arba in step 2', { event: 'referredInStep2', ...referral }, 'organisation arba step2Disclosure referral –'],
    [
      'NAV, asked about VTA',
      { event: 'navAsked', ...referral, organisationId: navBaerum },
      'organisation nav-baerum navQuestion nav –',
    ],
    [
      'NAV, where she began',
      { event: 'navStartedCase', ...referral, organisationId: navBaerum },
      'organisation nav-baerum navIntake navIntake –',
    ],
    [
      'where she has a place',
      { event: 'placementDecided', placementId: 'row', organisationId: arba, on: today, lastDay: null },
      'organisation arba placement placement –',
    ],
    [
      'where she has a place until summer',
      { event: 'placementDecided', placementId: 'row', organisationId: arba, on: today, lastDay: '2027-06-30' },
      'organisation arba placement placement 2027-08-09',
    ],
    [
      'those at the transition meeting',
      { event: 'putOnTransitionAgenda', agendaItemId: 'row', organisationId: arba, on: today },
      'organisation arba transitionAgenda meeting –',
    ],
    [
      'one who broke the glass, for a day',
      { event: 'brokeGlass', breakGlassId: 'row', membershipId: 'lise', on: today },
      'membership lise breakGlass full 2027-01-19',
    ],
  ])('%s', (_whom, event, expected) => {
    const grant = grantAfter(event);
    const { granteeKind, granteeId, basis, scope, until } = grant;
    expect(`${granteeKind} ${granteeId} ${basis} ${scope} ${until ?? '–'}`).toBe(expected);
    expect([grant.since, grant.sourceId]).toEqual([today, 'row']);
  });

  it('ends at once with a referral, a consent or a mandate, also on the day it was given', () => {
    for (const event of [
      'referralEnded',
      'consentWithdrawn',
      'representationEnded',
      'navOutcomeFinal',
      'applicationWithdrawn',
    ] as const) {
      expect(isValidOn(endGrant(toArba({ since: today }), { event, on: today }), today)).toBe(false);
    }
  });

  it('lasts the day out for a provider that finds the work unsuitable, and no longer', () => {
    const ended = endGrant(toArba({ since: today }), { event: 'assessedUnsuitable', on: today });
    expect([isValidOn(ended, today), isValidOn(ended, addDays(today, 1))]).toEqual([true, false]);
  });

  it('stays forty days after a placement, and is never prolonged by another end', () => {
    const placed = toArba({ basis: 'placement', scope: 'placement' });
    expect(endGrant(placed, { event: 'placementEnded', lastDay: '2027-06-30' }).until).toBe('2027-08-09');
    expect(endGrant(placed, { event: 'placementEnded', lastDay: '2027-06-30', accessDays: 10 }).until).toBe(
      '2027-07-10',
    );
    expect(endGrant(toArba({ until: '2027-03-01' }), { event: 'consentWithdrawn', on: '2027-05-01' }).until).toBe(
      '2027-03-01',
    );
  });

  it('a mandate for money alone never opens the case itself', () => {
    const open = readableFacts([scopeOfMandate(['economic'])]).map(({ fact }) => fact);
    expect(open).toEqual(['name', 'application', 'stations']);
  });
});

describe('what each scope opens', () => {
  const openTo = (fact: Fact) => scopes.filter((scope) => extentOf(scope, fact) !== 'none');

  it.each<[string, Fact, string[]]>([
    ['the national identity number to nobody', 'nationalId', []],
    ['working notes only behind broken glass', 'notes', ['full']],
    ['a complaint to those who act for her', 'complaint', ['representation', 'full']],
    ['decisions to those who act for her, and NAV its own', 'decision', ['representation', 'nav', 'full']],
    ['assessments to nobody at the school', 'clarification', ['representation', 'referral', 'nav', 'full']],
  ])('%s', (_what, fact, expected) => {
    expect(openTo(fact)).toEqual(expected);
  });

  it('a provider reads its own referral, answers and clarifications, never all of them', () => {
    const ofReferral = (fact: Fact) => extentOf('referral', fact);
    expect((['referral', 'clarification', 'answers', 'wishes'] as const).map(ofReferral)).toEqual([
      'own',
      'own',
      'own',
      'own',
    ]);
  });

  it('the school reads the answers only while they are being written, and nothing of what is asked or decided later', () => {
    expect(extentOf('school', 'answers')).toBe('draft');
    const later = ['vtaAssessment', 'referral', 'clarification', 'placeOffer', 'decision', 'letters'] as const;
    expect(later.filter((fact) => extentOf('school', fact) !== 'none')).toEqual([]);
  });

  it('kode 7 takes the address away, kode 6 everything', () => {
    expect(hiddenByProtection.fortrolig).toEqual(['contactDetails']);
    expect(hiddenByProtection.strengtFortrolig).toEqual(facts);
  });
});

describe('who sees me', () => {
  it('is one line per reader, of what counts today', () => {
    const grants = [
      toArba(),
      toArba({ basis: 'placement', scope: 'placement', since: '2027-05-01' }),
      toArba({ granteeId: bkd, until: '2027-02-20' }),
      toArba({
        granteeId: 'donski',
        basis: 'consent',
        scope: 'school',
        since: '2027-01-20',
        until: '2027-06-18',
        sourceId: 'consent',
      }),
    ];
    const lines = whoSeesMe(grants, '2027-05-02').map(({ granteeId, bases, since, until, consentIds }) => [
      granteeId,
      bases,
      since,
      until,
      consentIds,
    ]);
    expect(lines).toEqual([
      [arba, ['step2Disclosure', 'placement'], '2027-02-12', null, []],
      ['donski', ['consent'], '2027-01-20', '2027-06-18', ['consent']],
    ]);
  });

  it('says exactly what each organisation can read, whatever the grants', () => {
    const someGrant = fc
      .record({
        granteeId: fc.constantFrom(arba, bkd, navBaerum),
        basis: fc.constantFrom(...grantBases),
        scope: fc.constantFrom(...scopes),
        since: fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days)),
        until: fc.option(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
      })
      .map(toArba);
    fc.assert(
      fc.property(
        fc.array(someGrant, { maxLength: 8 }),
        fc.constantFrom(arba, bkd, navBaerum),
        (grants, organisationId) => {
          const reader = anActor('providerStaff', { organisationId });
          const told = whoSeesMe(grants, today).find(({ granteeId }) => granteeId === organisationId)?.what ?? [];
          for (const fact of facts) {
            const extent = told.find((each) => each.fact === fact)?.extent ?? 'none';
            expect([fact, mayRead(reader, fact, adaIs, grants, today)]).toEqual([fact, extent]);
          }
        },
      ),
    );
  });
});

describe('whose rows an actor may list', () => {
  it.each([
    ['participant', { tenantId: null, participantId: ada, granteeIds: [] }],
    ['representative', { tenantId: null, participantId: null, granteeIds: ['a representative'] }],
    ['caseworker', { tenantId: baerum, participantId: null, granteeIds: [] }],
    ['providerStaff', { tenantId: null, participantId: null, granteeIds: [arba] }],
    ['navAdviser', { tenantId: null, participantId: null, granteeIds: [navBaerum] }],
    ['cityAnalyst', { tenantId: null, participantId: null, granteeIds: [] }],
    ['administrator', { tenantId: null, participantId: null, granteeIds: [] }],
  ] as const)('%s', (role, expected) => {
    expect(visibleTo(anActor(role))).toEqual(expected);
  });

  it('strangers read nothing, in any role, whatever has been granted to others', () => {
    for (const role of roles) {
      const read = facts.filter((fact) => mayRead(aStranger(role), fact, adaIs, [toArba()], today) !== 'none');
      expect([role, read]).toEqual([role, []]);
    }
  });

  it('the person’s own office reads all, by law, and nobody else’s', () => {
    expect(mayRead(anActor('caseworker'), 'notes', adaIs, [], today)).toBe('all');
    expect(mayRead(anActor('caseworker', { tenantId: 'asker' }), 'name', adaIs, [], today)).toBe('none');
    expect(mayRead(anActor('participant'), 'notes', adaIs, [], today)).toBe('none');
  });

  it('standing in relation and being a stranger are opposites for every role but the system', () => {
    const subject = { tenantId: baerum, participantId: ada, organisationIds: [arba, navBaerum] };
    const inRelation = roles.filter((role) => standsInRelation(anActor(role), subject));
    expect(inRelation).not.toEqual(expect.arrayContaining(['cityAnalyst', 'administrator', 'contentEditor']));
    expect(roles.filter((role) => standsInRelation(aStranger(role), subject))).toEqual(['system']);
  });
});
