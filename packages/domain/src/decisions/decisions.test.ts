import { today } from '../../testing';
import {
  checkChange,
  checkDecision,
  complaintAnswerDue,
  complaintDeadline,
  isOfAuthority,
  isFinalOn,
  prepareDecision,
  receiveComplaint,
  regimeOn,
  type ComplaintRegime,
  type DecisionText,
  type PrepareDecisionFacts,
} from './index';

const municipalHealth: ComplaintRegime = {
  code: 'municipal-health',
  weeks: 4,
  body: 'Statsforvalteren',
  law: 'pasient- og brukerrettighetsloven §§ 7-2 og 7-5',
  valid: { from: '2020-01-01', to: '2027-12-31' },
};
const newLaw: ComplaintRegime = { ...municipalHealth, weeks: 6, valid: { from: '2028-01-01', to: null } };

describe('what a decision must say', () => {
  const granted: DecisionText = {
    authority: 'municipality',
    outcome: 'granted',
    service: 'Tilrettelagt arbeid',
    days: [{ offerId: 'ba-arbeid', weekday: 1 }],
    from: '2027-08-16',
    to: null,
    reasons: 'Du ønsker det, og det passer.',
    facts: 'Du var på besøk 9. mars.',
    ownView: 'Jeg vil jobbe i kantina.',
    legalBasis: 'helse- og omsorgstjenesteloven § 3-2',
  };
  const nothing = { days: [], from: null } as const;

  it.each<[string, Partial<DecisionText>, string[]]>([
    ['granted, with everything', {}, []],
    ['granted without days', { days: [] }, ['days']],
    ['granted without a first day', { from: null }, ['from']],
    ['granted for a year', { to: '2028-08-15' }, []],
    ['partly granted without reasons', { outcome: 'partlyGranted', reasons: ' ' }, ['reasons']],
    ['refused, with reasons', { outcome: 'refused', ...nothing }, []],
    [
      'refused without reasons or facts',
      { outcome: 'refused', ...nothing, reasons: '', facts: '' },
      ['reasons', 'facts'],
    ],
    ['refused without naming a law', { outcome: 'refused', ...nothing, legalBasis: '' }, ['legalBasis']],
    ['ended, without new days', { outcome: 'ended', ...nothing, to: '2027-12-17' }, []],
    ['ended on no day', { outcome: 'ended', ...nothing }, ['to']],
    ['about no service', { service: '' }, ['service']],
  ])('%s lacks %j', (_what, more, missing) => {
    const outcome = checkDecision({ ...granted, ...more });
    expect(outcome.ok ? [] : 'missing' in outcome.violation && outcome.violation.missing).toEqual(missing);
  });

  it('it does not end before it begins, and a refusal gives no days', () => {
    const rule = (more: Partial<DecisionText>) => {
      const outcome = checkDecision({ ...granted, ...more });
      return outcome.ok ? 'ok' : outcome.violation.rule;
    };
    expect(rule({ to: '2027-08-15' })).toBe('decision-ends-before-it-begins');
    expect(rule({ to: '2027-08-16' })).toBe('ok');
    expect(rule({ outcome: 'refused' })).toBe('refused-grants-nothing');
  });
});

describe('when a decision can be prepared', () => {
  const afterYes: PrepareDecisionFacts = {
    authority: 'municipality',
    outcome: 'granted',
    order: 'answerFirst',
    personAccepted: true,
    yesRecordedHow: null,
  };
  it.each<[string, Partial<PrepareDecisionFacts>, string]>([
    ['after her yes', {}, 'ok'],
    ['before her yes', { personAccepted: false }, 'answer-comes-first'],
    ['a part of it before her yes', { personAccepted: false, outcome: 'partlyGranted' }, 'answer-comes-first'],
    ['a refusal, which waits for nobody', { personAccepted: false, outcome: 'refused' }, 'ok'],
    ['before her yes, where the decision comes first', { personAccepted: false, order: 'decisionFirst' }, 'ok'],
    ['NAV’s grant without her recorded yes', { authority: 'nav', personAccepted: false }, 'nav-grant-needs-yes'],
    [
      'NAV’s grant without her yes, also where the decision comes first',
      { authority: 'nav', personAccepted: false, order: 'decisionFirst' },
      'nav-grant-needs-yes',
    ],
    ['NAV’s grant with her yes by phone', { authority: 'nav', personAccepted: false, yesRecordedHow: 'phone' }, 'ok'],
    [
      'NAV’s grant that says nothing of where NAV’s own record is',
      { authority: 'nav', yesRecordedHow: 'phone', navReference: '  ' },
      'nav-grant-needs-reference',
    ],
    ['NAV’s no', { authority: 'nav', personAccepted: false, outcome: 'refused' }, 'ok'],
  ])('%s', (_when, more, expected) => {
    const outcome = prepareDecision({ ...afterYes, ...more });
    expect(outcome.ok ? 'ok' : outcome.violation.rule).toBe(expected);
  });
});

describe('complaints', () => {
  it('follow the rules of the day the decision was made', () => {
    const weeks = (madeOn: string) => regimeOn([municipalHealth, newLaw], 'municipal-health', madeOn)?.weeks ?? null;
    expect([weeks('2027-12-31'), weeks('2028-01-01'), weeks('2019-12-31')]).toEqual([4, 6, null]);
    expect(regimeOn([municipalHealth], 'nav-measure', today)).toBeNull();
  });

  it('have a last day counted from when the letter reached her, moved on from a holiday', () => {
    const ascensionDay = new Set(['2027-05-06']);
    expect(complaintDeadline('2027-04-08', municipalHealth, ascensionDay)).toBe('2027-05-07');
    expect(complaintDeadline('2027-04-10', municipalHealth, ascensionDay)).toBe('2027-05-10');
  });

  it.each([
    ['on the last day', '2027-05-07', false],
    ['a day late', '2027-05-08', true],
    ['almost a year late', '2028-04-01', true],
  ])('%s are taken, late: %3$s', (_when, day, late) => {
    expect(receiveComplaint({ madeOn: '2027-04-01', complaintDeadline: '2027-05-07' }, day)).toEqual({
      ok: true,
      value: { late },
    });
  });

  it('are not taken more than a year after the decision', () => {
    expect(receiveComplaint({ madeOn: '2027-04-01', complaintDeadline: '2027-05-07' }, '2028-04-02')).toMatchObject({
      violation: { rule: 'complaint-too-late', lastDay: '2028-04-01' },
    });
  });

  it('a decision that has not reached her is never late to complain about, and never final', () => {
    expect(receiveComplaint({ madeOn: '2027-04-01', complaintDeadline: null }, '2027-12-01')).toMatchObject({
      value: { late: false },
    });
    expect([
      isFinalOn(null, '2029-01-01'),
      isFinalOn('2027-05-07', '2027-05-07'),
      isFinalOn('2027-05-07', '2027-05-08'),
    ]).toEqual([false, false, true]);
  });
});

describe('what becomes of a complaint', () => {
  it.each([
    ['municipality', '2027-02-01', '2027-03-01'],
    ['municipality', '2027-01-30', '2027-03-01'], // four weeks later is a Saturday
    ['nav', '2027-02-01', '2027-02-08'],
  ] as const)('about %s that came %s is answered or sent on by %s', (authority, receivedOn, due) => {
    expect(complaintAnswerDue(receivedOn, authority, new Set())).toBe(due);
  });

  it('the office answers about its own decisions, and sends NAV what is NAV’s', () => {
    const open = (authority: 'municipality' | 'nav') =>
      (['uphold', 'change', 'forward', 'forwardToNav', 'complain', 'make'] as const).filter(
        (step) => isOfAuthority(authority, step).ok,
      );
    expect(open('municipality')).toEqual(['uphold', 'change', 'forward', 'complain', 'make']);
    expect(open('nav')).toEqual(['forwardToNav', 'complain', 'make']);
  });
});

describe('what a decision changes or ends', () => {
  const own = { financing: 'municipality', state: 'active', to: null };
  it.each([
    ['changed', own, true],
    ['ended', { ...own, state: 'planned' }, true],
    ['changed', null, false],
    ['ended', { ...own, state: 'ended', to: '2027-06-18' }, false],
    ['changed', { ...own, state: 'ended', to: '2027-06-18' }, true],
    ['changed', { ...own, state: 'ended', to: '2027-01-17' }, false],
    ['changed', { ...own, financing: 'nav' }, false],
    ['granted', null, true],
  ] as const)('%s %j: %s', (outcome, placement, ok) => {
    expect(checkChange(outcome, placement, '2027-01-18').ok).toBe(ok);
  });
});
