import { aCase } from '../../testing';
import { sendPreliminaryReply, withdrawOneWish, type CaseFacts } from './index';

const made = { state: 'made', authority: 'municipality', madeOn: '2027-02-01', complaintOn: null } as const;

it.each<[string, Partial<CaseFacts>, string, string | null]>([
  ['while the case is open', {}, '2027-04-01', null],
  ['once', { preliminaryReplySentOn: '2027-02-01' }, '2027-04-01', 'preliminary-reply-not-needed'],
  ['not when something is decided', { decisions: [made] }, '2027-04-01', 'preliminary-reply-not-needed'],
  ['not in a closed case', { state: 'closed' }, '2027-04-01', 'preliminary-reply-not-needed'],
  ['not for a draft', { state: 'draft' }, '2027-04-01', 'preliminary-reply-not-needed'],
  ['with a day that comes', {}, '2027-02-10', 'answer-day-has-passed'],
])('a preliminary reply is sent %s', (_when, facts, expectedBy, rule) => {
  const outcome = sendPreliminaryReply(aCase(facts), expectedBy, '2027-02-10');
  expect(outcome.ok ? null : outcome.violation.rule).toBe(rule);
});

it('a wish is taken back alone only while another one is left', () => {
  const wishes = [
    { id: 'a', state: 'open' },
    { id: 'b', state: 'withdrawn' },
    { id: 'c', state: 'refused' },
  ] as const;
  expect(withdrawOneWish(wishes, 'a').ok).toBe(true);
  expect(withdrawOneWish(wishes.slice(0, 2), 'a')).toMatchObject({ ok: false, violation: { rule: 'last-wish' } });
});
