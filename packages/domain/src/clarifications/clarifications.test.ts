import { arba, bkd, navBaerum } from '../../testing';
import {
  bookMeeting,
  consequencesOf,
  createReferral,
  isReasonCode,
  letsKnow,
  meetingClosed,
  reasons,
  recordDisclosure,
  recordResult,
  type ClarificationResult,
  type Disclosure,
  type Recipient,
} from './index';

const toArba: Recipient = { organisationId: arba, kind: 'provider', clarificationStep: 2 };
const toBkd: Recipient = { organisationId: bkd, kind: 'provider', clarificationStep: 1 };
const toNav: Recipient = { organisationId: navBaerum, kind: 'nav', clarificationStep: 2 };
const shared = (more: Partial<Disclosure> = {}): Disclosure => ({
  recipientId: arba,
  content: ['navn', 'ønsker'],
  shownOn: '2027-02-11',
  basis: 'consent',
  consent: 'given',
  lawText: null,
  ...more,
});

describe('asking an organisation about Ada', () => {
  it.each<[string, Recipient, 0 | 1 | 2, Disclosure[], string]>([
    ['BKD in step 1', toBkd, 1, [], 'ok'],
    ['BKD in step 2', toBkd, 2, [], 'ok'],
    ['BKD before anybody has begun', toBkd, 0, [], 'not-in-this-step'],
    ['Arba in step 1', toArba, 1, [shared()], 'not-in-this-step'],
    ['NAV in step 1', toNav, 1, [shared({ recipientId: navBaerum })], 'not-in-this-step'],
    ['Arba in step 2, before she was asked', toArba, 2, [], 'disclosure-missing'],
    ['Arba in step 2, before she has answered', toArba, 2, [shared({ consent: 'asked' })], 'disclosure-not-answered'],
    ['Arba in step 2, with her yes', toArba, 2, [shared()], 'ok'],
    ['Arba in step 2, with a cited law', toArba, 2, [shared({ basis: 'legalBasis', consent: null })], 'ok'],
    ['Arba in step 2, after her no', toArba, 2, [shared({ consent: 'refused' })], 'disclosure-refused'],
    ['Arba in step 2, after she took it back', toArba, 2, [shared({ consent: 'withdrawn' })], 'disclosure-refused'],
    ['Arba in step 2, asked again after a no', toArba, 2, [shared({ consent: 'refused' }), shared()], 'ok'],
    ['NAV in step 2, with a yes for Arba only', toNav, 2, [shared()], 'disclosure-missing'],
    ['NAV in step 2, with her yes for NAV', toNav, 2, [shared({ recipientId: navBaerum })], 'ok'],
  ])('%s: %s', (_whom, recipient, step, disclosures, expected) => {
    const outcome = createReferral(recipient, step, disclosures);
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });

  it('a no leaves the municipal track open', () => {
    expect(createReferral(toArba, 2, [shared({ consent: 'refused' })])).toMatchObject({
      violation: { goOn: 'municipalTrack' },
    });
  });

  it('a disclosure says what it shares, and cites a law where it rests on none of her words', () => {
    const rule = (more: Partial<Disclosure>) => {
      const outcome = recordDisclosure(shared(more));
      return outcome.ok ? 'ok' : outcome.violation.rule;
    };
    expect(rule({})).toBe('ok');
    expect(rule({ content: [] })).toBe('disclosure-shows-nothing');
    expect(rule({ basis: 'legalBasis', consent: null, lawText: ' ' })).toBe('legal-basis-missing');
    expect(rule({ basis: 'legalBasis', consent: null, lawText: 'fvl § 13 b nr. 2' })).toBe('ok');
    expect(letsKnow(shared({ consent: 'asked' }))).toBe(false);
  });
});

describe('a result', () => {
  const result = (more: Partial<ClarificationResult> = {}): ClarificationResult => ({
    outcome: 'suitable',
    reasonCodes: [],
    summary: 'Pakket frukt i tre timer.',
    ownView: { how: 'words', text: 'Jeg vil pakke frukt.' },
    ...more,
  });

  it.each<[string, 'provider' | 'nav', Partial<ClarificationResult>, string]>([
    ['a plain yes with her own view', 'provider', {}, 'ok'],
    ['a yes without her own view', 'provider', { ownView: null }, 'own-view-missing'],
    ['a yes with an empty view', 'provider', { ownView: { how: 'words', text: '' } }, 'own-view-missing'],
    [
      'she could not express it, and how it was sought',
      'provider',
      { ownView: { how: 'couldNotExpress', text: 'Så etter smil.' } },
      'ok',
    ],
    ['a partly without a reason', 'provider', { outcome: 'partly' }, 'result-needs-reason'],
    ['a no with a reason', 'provider', { outcome: 'notSuitable', reasonCodes: ['surroundingsDoNotFit'] }, 'ok'],
    ['what only NAV can say', 'provider', { outcome: 'relevant' }, 'outcome-not-for-this-question'],
    ["NAV's yes", 'nav', { outcome: 'relevant', ownView: null }, 'ok'],
    ["NAV's no without a reason", 'nav', { outcome: 'notRelevant', ownView: null }, 'result-needs-reason'],
    ['what only a provider can say', 'nav', { outcome: 'suitable' }, 'outcome-not-for-this-question'],
  ])('%s from %s', (_what, kind, more, expected) => {
    const outcome = recordResult(kind, result(more));
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });

  it('every reason has a consequence, named once', () => {
    expect(consequencesOf({ reasonCodes: ['needsTransport', 'needsFewerDays', 'needsMoreTime'] })).toEqual([
      'adaptFirst',
      'tryMore',
    ]);
    expect(Object.keys(reasons).every(isReasonCode)).toBe(true);
    expect([isReasonCode('diagnosis'), isReasonCode('toString')]).toEqual([false, false]);
  });
});

describe('a visit, mapping or trial', () => {
  it.each([
    ['yesterday', '2027-01-17', 'booking-in-the-past'],
    ['today', '2027-01-18', 'ok'],
    ['in a year', '2028-01-18', 'ok'],
    ['in more than a year', '2028-01-20', 'booking-too-far-off'],
    ['the last day there is', '9999-12-31', 'booking-too-far-off'],
  ])('agreed for %s', (_when, on, expected) => {
    const outcome = bookMeeting(on, '2027-01-18');
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });

  it('has been held on its own day at the earliest', () => {
    expect(meetingClosed('complete', '2027-02-03', '2027-02-02')).toEqual({
      rule: 'booking-not-yet',
      on: '2027-02-03',
    });
    expect(meetingClosed('complete', '2027-02-03', '2027-02-03')).toBeNull();
    expect(meetingClosed('cancel', '2027-02-03', '2027-02-02')).toBeNull();
  });
});
