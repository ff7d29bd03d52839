import type { Actor, Role } from '../access';
import { decisionSteps } from '../decisions';
import { placeOfferSteps } from '../place-offers';
import { allowedSteps, checkNeeds, stepDiagram, takeStep, type StepTable } from './index';

const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  userId: 'lise',
  role,
  tenantId: 'baerum',
  organisationId: null,
  participantId: 'ada',
  mandate: [],
  ...more,
});
const sent = { tenantId: 'baerum', participantId: 'ada', organisationIds: [], state: 'sent' } as const;
const forApproval = { ...sent, state: 'forApproval', preparedBy: 'lise' } as const;
const phone = { how: 'phone', on: '2027-04-20', heardBy: 'Lise', present: '' } as const;

describe('taking a step', () => {
  it.each<[string, Actor, string]>([
    ['the person', actor('participant'), 'accepted'],
    ['a caseworker who heard the answer', actor('caseworker'), 'accepted'],
    ['a guardian for personal matters', actor('representative', { mandate: ['personal'] }), 'accepted'],
    ['a guardian for money only', actor('representative', { mandate: ['economic'] }), 'mandate-too-narrow'],
    ['a support person', actor('supporter', { mandate: ['support'] }), 'step-not-yours'],
    ['another person', actor('participant', { participantId: 'bo' }), 'step-not-yours'],
    ["another municipality's caseworker", actor('caseworker', { tenantId: 'asker' }), 'step-not-yours'],
  ])('%s says yes to an offer: %s', (_who, who, expected) => {
    const outcome = takeStep(placeOfferSteps, who, sent, 'accept');
    expect(outcome.ok ? outcome.value : outcome.violation.rule).toBe(expected);
  });

  it('the preparer of a decision may not make it, another decision maker may', () => {
    expect(takeStep(decisionSteps, actor('decisionMaker'), forApproval, 'make')).toMatchObject({
      violation: { rule: 'same-person' },
    });
    expect(takeStep(decisionSteps, actor('decisionMaker', { userId: 'dag' }), forApproval, 'make')).toEqual({
      ok: true,
      value: 'made',
    });
  });

  it('says what is wrong with the state when somebody was faster', () => {
    expect(takeStep(placeOfferSteps, actor('participant'), { ...sent, state: 'declined' }, 'accept')).toEqual({
      ok: false,
      violation: { rule: 'step-not-open', step: 'accept', state: 'declined' },
    });
  });
});

describe('what a step needs', () => {
  it('the person answers with a click, a caseworker says how it was heard', () => {
    const needsOf = (role: Role) =>
      allowedSteps(placeOfferSteps, actor(role), sent).find(({ step }) => step === 'accept')?.needs;
    expect(needsOf('participant')).toEqual([]);
    expect(needsOf('caseworker')).toEqual(['heardHow']);
  });

  it.each([
    ['nothing', {}, ['heardHow']],
    ['who heard it and when', { heardHow: phone }, []],
    ['an answer heard by nobody', { heardHow: { ...phone, heardBy: ' ' } }, ['heardHow']],
    ['an answer heard on 30 February', { heardHow: { ...phone, on: '2027-02-30' } }, ['heardHow']],
  ])('a caseworker who gives %s lacks %j', (_what, given, missing) => {
    const outcome = checkNeeds(placeOfferSteps, 'caseworker', 'accept', given);
    expect(outcome.ok ? [] : outcome.violation.missing).toEqual(missing);
  });

  it('a blank reason is no reason, and the first missing one is the field to point at', () => {
    expect(checkNeeds(decisionSteps, 'caseworker', 'complain', { reason: '  ' })).toEqual({
      ok: false,
      violation: { rule: 'needs-missing', step: 'complain', field: 'reason', missing: ['reason', 'heardHow'] },
    });
  });
});

describe('what is shown', () => {
  it('a fact closes an open step with its own reason, and leaves the others alone', () => {
    const full = (step: string) => (step === 'accept' ? { rule: 'no-room' as const } : null);
    const shown = allowedSteps(placeOfferSteps, actor('participant'), sent, full);
    expect(shown.map(({ step, open, closedBecause }) => [step, open, closedBecause?.rule ?? null])).toEqual([
      ['accept', false, 'no-room'],
      ['decline', true, null],
      ['talk', true, null],
    ]);
  });

  it('a role without a step in this life sees none', () => {
    expect(allowedSteps(placeOfferSteps, actor('cityAnalyst'), sent)).toEqual([]);
  });

  it('a table draws itself', () => {
    const door = {
      open: { from: ['shut'], to: 'ajar', by: ['participant', 'caseworker'] },
      shut: { from: ['ajar'], to: 'shut', by: ['system'] },
      remove: { from: ['shut', 'ajar'], to: 'gone', by: ['administrator'] },
    } as const satisfies StepTable<'shut' | 'ajar' | 'gone'>;
    expect(stepDiagram(door, 'shut')).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> shut',
        '  shut --> ajar: open (participant, caseworker)',
        '  ajar --> shut: shut (system)',
        '  shut --> gone: remove (administrator)',
        '  ajar --> gone: remove (administrator)',
        '  gone --> [*]',
        '',
      ].join('\n'),
    );
  });
});
