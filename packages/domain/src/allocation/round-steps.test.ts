import { roundStepClosed, roundSteps, type RoundFacts, type RoundStep } from './index';
import { anActor, asker, baerum } from '../../testing';
import { takeStep } from '../steps';

const facts: RoundFacts = {
  opensOn: '2026-09-01',
  deadline: '2027-02-01',
  needMissing: 0,
  applicants: 47,
  tiesOpen: 0,
  lotteryAdopted: false,
};

describe('a round', () => {
  it.each<[string, RoundStep, string, Partial<RoundFacts>, string | null]>([
    ['opens on its day', 'open', '2026-09-01', {}, null],
    ['does not open before', 'open', '2026-08-31', {}, 'round-opens-later'],
    ['takes applications the whole last day', 'freeze', '2027-02-01', {}, 'deadline-not-passed'],
    ['is frozen the day after', 'freeze', '2027-02-02', {}, null],
    ['adopts a lottery before the deadline', 'adoptLottery', '2027-02-01', {}, null],
    ['adopts none after it', 'adoptLottery', '2027-02-02', {}, 'lottery-after-deadline'],
    ['adopts one once', 'adoptLottery', '2027-01-01', { lotteryAdopted: true }, 'lottery-adopted-already'],
    ['makes no proposal before every need is assessed', 'run', '2027-03-01', { needMissing: 1 }, 'need-not-assessed'],
    ['makes no proposal for nobody', 'run', '2027-03-01', { applicants: 0 }, 'nobody-applied'],
    ['makes a proposal', 'run', '2027-03-01', {}, null],
    [
      'goes to nobody while equals wait for a person',
      'sendForApproval',
      '2027-03-01',
      { tiesOpen: 2 },
      'ties-undecided',
    ],
    ['is checked', 'check', '2027-03-01', {}, null],
  ])('%s', (_what, step, today, more, expected) => {
    expect(roundStepClosed(step, { ...facts, ...more }, today)?.rule ?? null).toBe(expected);
  });

  const round = (state: 'forApproval' | 'checked', preparedBy: string) => ({
    tenantId: baerum,
    participantId: '',
    organisationIds: [],
    state,
    preparedBy,
  });

  it('is approved by another person than the one who prepared it, of the same municipality', () => {
    const dag = anActor('decisionMaker');
    const taken = (by: string, actor = dag) => takeStep(roundSteps, actor, round('forApproval', by), 'approve');
    expect(taken('lise')).toEqual({ ok: true, value: 'approved' });
    expect(taken(dag.userId)).toMatchObject({ violation: { rule: 'same-person' } });
    expect(taken('lise', { ...dag, tenantId: asker })).toMatchObject({ violation: { rule: 'step-not-yours' } });
    expect(taken('lise', anActor('caseworker'))).toMatchObject({ violation: { rule: 'step-not-yours' } });
  });
});
