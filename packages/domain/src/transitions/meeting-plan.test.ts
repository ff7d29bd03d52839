import fc from 'fast-check';
import { addDays, dayOfWeek, weekdays, weekOf, type Weekday } from '../calendar';
import { changeMeetingPlan, meetingsToCome, usualWeeks, type MeetingPlan } from './index';

const office = 'office';
const now: MeetingPlan = {
  weeks: usualWeeks,
  team: [
    { organisationId: office, attendee: null },
    { organisationId: 'arba', attendee: 'Rune' },
  ],
};
const weeks = (...numbers: number[]) => numbers.map((week) => ({ week, weekday: 3 as const }));

it.each<[string, Partial<MeetingPlan>, object]>([
  ['other weeks', { weeks: weeks(41, 17) }, { ok: true, value: { weeks: weeks(17, 41) } }],
  ['another weekday', { weeks: weeks(18, 41) }, { ok: true }],
  ['one meeting a year', { weeks: weeks(20) }, { ok: true }],
  ['somebody else from a place', { team: [now.team[0] ?? { organisationId: office, attendee: null }] }, { ok: true }],
  ['no week', { weeks: [] }, { violation: { rule: 'meeting-weeks-missing' } }],
  ['seven weeks', { weeks: weeks(1, 2, 3, 4, 5, 6, 7) }, { violation: { rule: 'meeting-weeks-too-many', most: 6 } }],
  ['week 53, which few years have', { weeks: weeks(53) }, { violation: { rule: 'meeting-week-unknown', week: 53 } }],
  ['week 0', { weeks: weeks(0) }, { violation: { rule: 'meeting-week-unknown', week: 0 } }],
  ['half a week', { weeks: weeks(1.5) }, { violation: { rule: 'meeting-week-unknown' } }],
  ['two in one week', { weeks: weeks(18, 41, 18) }, { violation: { rule: 'meeting-week-twice', week: 18 } }],
  [
    'without the office',
    { team: [{ organisationId: 'arba', attendee: null }] },
    { violation: { rule: 'meeting-team-without-office' } },
  ],
  ['as it is, in another order', { weeks: usualWeeks.toReversed() }, { violation: { rule: 'meeting-plan-unchanged' } }],
])('%s', (_, wanted, outcome) => {
  expect(changeMeetingPlan(now, { ...now, ...wanted }, office)).toMatchObject(outcome);
});

it('names the next meetings', () => {
  expect(meetingsToCome(usualWeeks, '2027-01-18')).toEqual([
    { year: 2027, week: 18, heldOn: '2027-05-04' },
    { year: 2027, week: 41, heldOn: '2027-10-12' },
  ]);
  expect(meetingsToCome(usualWeeks, '2027-05-05').map(({ heldOn }) => heldOn)).toEqual(['2027-10-12', '2028-05-02']);
});

it('each meeting to come is in its week, on its weekday, not behind, and none is left out', () => {
  const aPlan = fc.uniqueArray(
    fc.record({ week: fc.integer({ min: 1, max: 52 }), weekday: fc.constantFrom<Weekday>(...weekdays) }),
    { minLength: 1, maxLength: 6, selector: ({ week }) => week },
  );
  const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));
  fc.assert(
    fc.property(aPlan, aDay, (plan, today) => {
      const coming = meetingsToCome(plan, today);
      expect(new Set(coming.map(({ week }) => week))).toEqual(new Set(plan.map(({ week }) => week)));
      for (const { year, week, heldOn } of coming) {
        expect(heldOn >= today && heldOn < addDays(today, 380)).toBe(true);
        expect(weekOf(heldOn)).toEqual({ year, week });
        expect(dayOfWeek(heldOn)).toBe(plan.find((each) => each.week === week)?.weekday);
      }
    }),
  );
});
