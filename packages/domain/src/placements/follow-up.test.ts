import fc from 'fast-check';
import { addDays, daysBetween, type Day } from '../calendar';
import {
  answerFollowUp,
  followUpAnswerBy,
  followUpDueOn,
  followUpMonths,
  followUpStanding,
  settleFollowUp,
  tellPlaceView,
  type FollowUpAnswer,
  type FollowUpDraft,
  type FollowUpGround,
  type FollowUpMonths,
  type FollowUpStanding,
  type FollowUpWay,
} from './index';

const began = '2026-10-12';
const open = { from: began, to: null };
const ground: FollowUpGround = { ...open, months: 3, answered: false };
const well: FollowUpDraft = { answer: 'goesWell', words: null, openToPlace: false };

describe('a follow-up', () => {
  it.each<[Day, FollowUpMonths, Day, Day]>([
    [began, 3, '2027-01-12', '2027-02-09'],
    [began, 6, '2027-04-12', '2027-05-10'],
    ['2026-11-30', 3, '2027-02-28', '2027-03-28'],
    ['2026-08-31', 6, '2027-02-28', '2027-03-28'],
  ])('of a place from %s falls due after %i months on %s, and is late after %s', (from, months, due, by) => {
    expect([followUpDueOn(from, months), followUpAnswerBy(from, months)]).toEqual([due, by]);
  });

  it.each<[string, Day, Day | null, FollowUpMonths, FollowUpStanding]>([
    ['the day before', '2027-01-11', null, 3, 'notYet'],
    ['on the day', '2027-01-12', null, 3, 'due'],
    ['on the last day', '2027-02-09', null, 3, 'due'],
    ['the day after', '2027-02-10', null, 3, 'late'],
    ['the day before the next one', '2027-04-11', null, 3, 'late'],
    ['when the next one has come', '2027-04-12', null, 3, 'lapsed'],
    ['and the next one', '2027-04-12', null, 6, 'due'],
    ['until as long after', '2027-10-11', null, 6, 'late'],
    ['no longer', '2027-10-12', null, 6, 'lapsed'],
    ['of a place that ended the day before', '2027-02-01', '2027-01-11', 3, 'ended'],
    ['of a place that ended on the day', '2027-01-12', '2027-01-12', 3, 'due'],
    ['of a place that has ended since', '2027-01-20', '2027-01-19', 3, 'lapsed'],
  ])('%s', (_when, today, to, months, standing) => {
    expect(followUpStanding({ from: began, to }, months, false, today)).toBe(standing);
    expect(followUpStanding({ from: began, to }, months, true, today)).toBe('answered');
  });

  it('never asks twice at once, and asks somebody who stays at both marks', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), day, (from, to, today) => {
        const standings = followUpMonths.map((months) => followUpStanding({ from, to }, months, false, today));
        const asked = standings.filter((each) => each === 'due' || each === 'late');
        expect(asked.length).toBeLessThanOrEqual(1);
        const stays = to === null || to >= today;
        const age = daysBetween(from, today);
        if (stays && age >= 92 && age < 365) expect(asked).toHaveLength(1);
        if (age < 89) expect(asked).toHaveLength(0);
      }),
    );
  });
});

describe('an answer', () => {
  const rule = (draft: FollowUpDraft, more: Partial<FollowUpGround>, how: FollowUpWay, again = false) => {
    const outcome = answerFollowUp(draft, { ...ground, ...more }, how, again, '2027-01-18');
    return outcome.ok ? null : outcome.violation.rule;
  };

  it.each<[string, FollowUpDraft, Partial<FollowUpGround>, FollowUpWay, boolean, string | null]>([
    ['her own, without words', well, {}, 'self', false, null],
    ['that something should be different, without words', { ...well, answer: 'adjust' }, {}, 'self', false, null],
    ['the same by staff', { ...well, answer: 'adjust' }, {}, 'place', false, 'follow-up-words-missing'],
    ['with words', { ...well, answer: 'adjust', words: 'Færre folk' }, {}, 'office', false, null],
    ['with blanks', { ...well, answer: 'somethingElse', words: '  ' }, {}, 'office', false, 'follow-up-words-missing'],
    ['none, by staff', { ...well, answer: 'noAnswer' }, {}, 'place', false, null],
    ['too early', well, { from: '2026-12-01' }, 'self', false, 'follow-up-not-now'],
    ['that stands already', well, { answered: true }, 'place', true, 'follow-up-answered'],
    ['that she sees as settled', well, { answered: true }, 'self', false, 'follow-up-answered'],
    ['of her own again', well, { answered: true }, 'self', true, null],
    ['by who acts for her, again', well, { answered: true }, 'representative', true, null],
    ['again, too late', well, { answered: true, to: '2027-01-15' }, 'self', true, 'follow-up-not-now'],
  ])('%s', (_what, draft, more, how, again, expected) => {
    expect(rule(draft, more, how, again)).toBe(expected);
  });

  it('told together with the place is known to the place; her own only when she says so', () => {
    const opens = (how: FollowUpWay, openToPlace: boolean) => {
      const outcome = answerFollowUp({ ...well, openToPlace }, ground, how, false, '2027-01-18');
      return outcome.ok && outcome.value.openToPlace;
    };
    expect([opens('place', false), opens('self', false), opens('self', true), opens('office', false)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each<[FollowUpAnswer, boolean, string, string | null]>([
    ['adjust', false, 'Har fått et roligere rom', null],
    ['somethingElse', false, 'Endringsønske er meldt', null],
    ['adjust', false, ' ', 'follow-up-words-missing'],
    ['adjust', true, 'En gang til', 'follow-up-nothing-to-settle'],
    ['goesWell', false, 'Bra', 'follow-up-nothing-to-settle'],
    ['noAnswer', false, 'Bra', 'follow-up-nothing-to-settle'],
  ])('of %s, settled before: %s, with «%s»', (answer, settled, words, expected) => {
    const outcome = settleFollowUp({ answer, settled }, words);
    expect(outcome.ok ? null : outcome.violation.rule).toBe(expected);
  });

  it('of a place is a view, once, with words where something should be different', () => {
    const told = (answer: FollowUpAnswer, words: string | null, answered = false) => {
      const outcome = tellPlaceView({ answer, words }, { ...ground, answered }, '2027-01-18');
      return outcome.ok ? null : outcome.violation.rule;
    };
    expect(told('goesWell', null)).toBeNull();
    expect(told('adjust', 'Vi lager en fast plan for dagen')).toBeNull();
    expect(told('adjust', null)).toBe('follow-up-words-missing');
    expect(told('noAnswer', null)).toBe('follow-up-view-missing');
    expect(told('goesWell', null, true)).toBe('follow-up-answered');
  });
});
