import {
  checkNeeds,
  finalStatesOf,
  isState,
  isStep,
  needs,
  ruleOf,
  type GivenNeeds,
  type Need,
  type StepTable,
} from './index';

/** A life whose only step needs everything there is to need. */
const table = {
  finish: { from: ['begun'], to: 'done', by: ['caseworker'], needs },
} as const satisfies StepTable<'begun' | 'done'>;

const complete: GivenNeeds = {
  reason: 'Hun har flyttet.',
  answerBy: '2027-04-27',
  heardHow: { how: 'visit', on: '2027-04-20', heardBy: 'Lise', present: 'Mor' },
  informedAboutWait: { on: '2027-04-20', how: 'phone', by: 'Lise' },
  paperReceivedOn: '2027-01-29',
  lastDay: '2027-12-17',
};

function lacking(given: GivenNeeds): readonly Need[] {
  const outcome = checkNeeds(table, 'caseworker', 'finish', given);
  return outcome.ok ? [] : outcome.violation.missing;
}

describe('what came along with a step', () => {
  it('is complete with all of it, and lacks everything with nothing', () => {
    expect(lacking(complete)).toEqual([]);
    expect(lacking({})).toEqual(needs);
  });

  it.each(needs)('null for %s counts as missing', (need) => {
    expect(lacking({ ...complete, [need]: null })).toEqual([need]);
  });

  it.each<[string, GivenNeeds, Need]>([
    ['a reason of blanks', { reason: ' \n' }, 'reason'],
    ['an answer by 31 April', { answerBy: '2027-04-31' }, 'answerBy'],
    ['paper received sometime', { paperReceivedOn: 'in January' }, 'paperReceivedOn'],
    ['a last day with a clock', { lastDay: '2027-12-17T12:00:00Z' }, 'lastDay'],
    [
      'told about the wait by nobody',
      { informedAboutWait: { on: '2027-04-20', how: 'phone', by: '' } },
      'informedAboutWait',
    ],
    [
      'told about the wait on no day',
      { informedAboutWait: { on: '', how: 'letter', by: 'Lise' } },
      'informedAboutWait',
    ],
  ])('%s counts as missing', (_what, given, need) => {
    expect(lacking({ ...complete, ...given })).toEqual([need]);
  });
});

describe('a table', () => {
  it('knows its steps and states from other words', () => {
    expect(['finish', 'begun', 'toString'].map((word) => isStep(table, word))).toEqual([true, false, false]);
    expect(['begun', 'done', 'finish'].map((word) => isState(table, word))).toEqual([true, true, false]);
    expect(finalStatesOf(table)).toEqual(['done']);
  });

  it('asked for a step it does not have, is a mistake in the program', () => {
    const plain: StepTable<string> = table;
    expect(() => ruleOf(plain, 'begin')).toThrow('no such step: begin');
  });
});
