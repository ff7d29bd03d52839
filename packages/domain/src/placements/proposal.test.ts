import type { Weekday } from '../calendar';
import {
  proposalClosed,
  proposalKinds,
  propose,
  type Proposal,
  type ProposalKind,
  type ProposedPlacement,
} from './proposal';
import { resumePlacement } from './placement';
import type { PlacementState } from './placement-steps';
import { agreedPause, answerClosed, decisionOn, needsDecision, type AnsweredProposal } from './proposal-answer';
import { proposalSteps } from './proposal-steps';
import { stepsOf } from '../steps';

const today = '2027-01-18';
const active: ProposedPlacement = { state: 'active', from: '2026-08-17', to: null, weekdays: [1, 2] };
const words: Proposal = { kind: 'end', from: null, to: null, weekdays: [], reason: 'Vil prøve noe annet' };
const rule = (proposal: Partial<Proposal>, placement: Partial<ProposedPlacement> = {}, open: ProposalKind[] = []) => {
  const outcome = propose({ ...words, ...proposal }, { ...active, ...placement }, open, today);
  return outcome.ok ? 'ok' : outcome.violation.rule;
};

it('each kind says which day, why, and something that is still to come', () => {
  expect(rule({ to: '2027-06-18' })).toBe('ok');
  expect(rule({ to: '2027-06-18', reason: ' ' })).toBe('proposal-reason-missing');
  expect([rule({ to: null }), rule({ to: '2027-02-30' })]).toEqual(['proposal-day-missing', 'proposal-day-missing']);
  expect(rule({ to: '2027-01-17' })).toBe('proposal-in-the-past');
  expect(rule({ kind: 'pause', from: '2027-02-01' })).toBe('ok');
  expect(rule({ kind: 'pause', from: '2027-02-01', to: '2027-01-20' })).toBe('proposal-day-missing');
  const days = (weekdays: Weekday[]) => rule({ kind: 'changeDays', from: '2027-02-01', weekdays });
  expect([days([]), days([2, 1]), days([2, 2, 3])]).toEqual([
    'proposal-days-missing',
    'proposal-changes-nothing',
    'ok',
  ]);
  expect(rule({ kind: 'startOn', from: '2027-02-01' }, { state: 'planned', from: '2027-02-01' })).toBe(
    'proposal-changes-nothing',
  );
  expect(rule({ kind: 'startOn', from: '2027-02-08' }, { state: 'planned', from: '2027-02-01' })).toBe('ok');
});

it('what has a known end can be made longer, until further notice too; never shorter by that word', () => {
  const ending = { state: 'ended', to: '2027-06-18' } as const;
  expect(rule({ kind: 'extend', to: null }, ending)).toBe('ok');
  expect(rule({ kind: 'extend', to: '2027-12-17' }, ending)).toBe('ok');
  expect(rule({ kind: 'extend', to: '2027-06-18' }, ending)).toBe('proposal-changes-nothing');
  expect(rule({ kind: 'extend', to: null })).toBe('proposal-not-now');
  expect(rule({ kind: 'extend', to: null }, { state: 'ended', to: '2027-01-17' })).toBe('proposal-not-now');
});

it('one question of a kind at a time', () => {
  expect(rule({ to: '2027-06-18' }, {}, ['end'])).toBe('proposal-open-already');
  expect(rule({ to: '2027-06-18' }, {}, ['pause'])).toBe('ok');
});

it('in each state exactly these kinds are open', () => {
  const openIn = (state: PlacementState, to: string | null) =>
    proposalKinds.filter((kind) => proposalClosed(kind, { ...active, state, to }, [], today) === null);
  expect(openIn('planned', null)).toEqual(['end', 'changeDays', 'startOn']);
  expect(openIn('active', null)).toEqual(['end', 'changeDays', 'pause']);
  expect(openIn('active', '2027-06-18')).toEqual(['end', 'extend', 'changeDays', 'pause']);
  expect(openIn('paused', null)).toEqual(['end', 'changeDays']);
  expect(openIn('ended', '2027-06-18')).toEqual(['extend']);
});

it('what is not of the kind is left out', () => {
  const given = { ...words, from: '2027-02-01', to: '2027-06-18', weekdays: [1] as Weekday[] };
  expect(propose(given, active, [], today)).toMatchObject({ value: { from: null, to: '2027-06-18', weekdays: [] } });
  expect(propose({ ...given, kind: 'changeDays' }, active, [], today)).toMatchObject({
    value: { from: '2027-02-01', to: null, weekdays: [1] },
  });
});

describe('a proposal is answered', () => {
  const granted: AnsweredProposal = { kind: 'end', financing: 'municipality', hasCase: true, inDecision: false };
  const openTo = (proposal: Partial<AnsweredProposal>) =>
    stepsOf(proposalSteps).filter((step) => answerClosed(step, { ...granted, ...proposal }) === null);

  it('by a new decision where the municipality has granted the place, and never by a plain yes', () => {
    const kinds = (financing: string) => proposalKinds.filter((kind) => needsDecision({ ...granted, kind, financing }));
    expect(kinds('municipality')).toEqual(['end', 'extend', 'changeDays']);
    expect(kinds('purchased')).toEqual(['end', 'extend', 'changeDays']);
    expect([kinds('nav'), kinds('none')]).toEqual([[], []]);
    expect(openTo({})).toEqual(['prepareDecision', 'decline', 'withdraw']);
    expect(openTo({ inDecision: true })).toEqual(['decline', 'withdraw']);
    expect(openTo({ hasCase: false })).toEqual(['accept', 'decline', 'withdraw']);
    expect(openTo({ kind: 'pause' })).toEqual(['accept', 'decline', 'withdraw']);
    expect(proposalKinds.map(decisionOn)).toEqual(['ended', 'changed', 'changed', 'changed', 'changed']);
  });

  it('with a pause that begins on its own day, and can be called off until then', () => {
    expect(agreedPause({ from: '2027-02-01', to: '2027-02-28' }, today)).toEqual({
      later: '2027-02-01',
      backOn: '2027-03-01',
    });
    expect(agreedPause({ from: today, to: null }, today)).toEqual({ later: null, backOn: null });
    expect(resumePlacement('paused', null).ok).toBe(true);
    expect(resumePlacement('active', '2027-02-01').ok).toBe(true);
    expect(resumePlacement('active', null)).toMatchObject({ violation: { rule: 'no-pause-planned' } });
  });
});
