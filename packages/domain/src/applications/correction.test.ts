import { correctStep, type HistoryEntry } from './index';

describe('correcting a wrongly recorded step', () => {
  const entry = (more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    id: 'second',
    step: 'assessSuitable',
    fromState: 'open',
    toState: 'suitable',
    byRole: 'caseworker',
    corrects: null,
    wentOut: false,
    ...more,
  });
  const first = entry({ id: 'first', step: 'create', fromState: null, toState: 'open' });

  it.each<[string, HistoryEntry[], string, string]>([
    ['the latest goes back to where it was', [first, entry()], 'second', 'open'],
    ['an earlier one does not', [first, entry()], 'first', 'not-the-latest-step'],
    ['the beginning does not', [first], 'first', 'nothing-to-correct'],
    ['nothing has nothing to correct', [], 'second', 'nothing-to-correct'],
    [
      "the person's own answer is not staff's to correct",
      [first, entry({ byRole: 'participant' })],
      'second',
      'persons-own-act',
    ],
    [
      'what has been sent out is answered by a new step',
      [first, entry({ wentOut: true })],
      'second',
      'already-sent-out',
    ],
    [
      'what is corrected already stays so',
      [first, entry(), entry({ id: 'third', corrects: 'second' })],
      'second',
      'not-the-latest-step',
    ],
  ])('%s', (_rule, history, id, expected) => {
    const outcome = correctStep(history, id);
    expect(outcome.ok ? outcome.value.backTo : outcome.violation.rule).toBe(expected);
  });
});
