import { ada, anActor, aStranger, baerum, today } from '../../testing';
import { roles } from '../access';
import { addDays, yearsAfter } from '../calendar';
import {
  checkEndOfSchool,
  handOver,
  isContactOf,
  mayActForPupil,
  pupilActionNames,
  schoolGrantUntil,
  type EndOfSchool,
} from './index';

const told: EndOfSchool = { endsOn: '2028-06-16', course: 'fiveYears', toldBy: 'guardian', toldOn: today };

describe('when school ends', () => {
  it.each<[string, Partial<EndOfSchool>, string | null]>([
    ['five years', {}, null],
    ['today', { endsOn: today }, null],
    ['told last week', { toldOn: addDays(today, -7) }, null],
    ['a day only, as in an application', { course: null, toldBy: 'pupil' }, null],
    ['yesterday', { endsOn: addDays(today, -1) }, 'school-ends-in-the-past'],
    ['in seven years', { endsOn: yearsAfter(today, 7) }, 'school-ends-too-far-off'],
    ['told tomorrow', { toldOn: addDays(today, 1) }, 'end-told-in-the-future'],
  ])('%s', (_when, more, expected) => {
    const checked = checkEndOfSchool({ ...told, ...more }, today);
    expect(checked.ok ? null : checked.violation.rule).toBe(expected);
  });

  it.each([
    ['the school tells a later day: its grant stays as it was', '2027-06-18', '2028-06-16', false, '2027-06-18'],
    ['the school tells an earlier day: it loses what is later', '2028-06-16', '2027-06-18', false, '2027-06-18'],
    ['the school tells the first day: there was none', null, '2027-06-18', false, '2027-06-18'],
    ['she tells a later day herself: the school follows until then', '2027-06-18', '2028-06-16', true, '2028-06-16'],
  ] as const)('%s', (_who, until, endsOn, byHerself, expected) => {
    expect(schoolGrantUntil(until, endsOn, byHerself)).toBe(expected);
  });
});

describe('who does what for a pupil', () => {
  const pupil = { participantId: ada, tenantId: baerum, organisationIds: ['donski'] };
  const able = (action: (typeof pupilActionNames)[number]) =>
    roles.filter((role) => mayActForPupil(anActor(role, { organisationId: 'donski' }), pupil, action).ok);

  it('is the school’s, and the end of school also hers to tell', () => {
    expect(pupilActionNames.map((action) => [action, able(action)])).toEqual([
      ['tellEndOfSchool', ['participant', 'representative', 'schoolContact']],
      ['registerExperience', ['schoolContact']],
      ['tellOwnView', ['participant', 'representative']],
      ['handOver', ['schoolContact']],
    ]);
  });

  it('is not for another school, a stranger, or a guardian for money', () => {
    const others = [
      anActor('schoolContact', { organisationId: 'rud' }),
      ...roles.filter((role) => role !== 'system').map((role) => aStranger(role)),
      anActor('representative', { mandate: ['economic'] }),
    ];
    for (const actor of others) {
      for (const action of pupilActionNames)
        expect([actor.role, mayActForPupil(actor, pupil, action).ok]).toEqual([actor.role, false]);
    }
  });
});

test('her contact at school is the one she was handed over to last', () => {
  const contacts = [{ userId: 'hege' }, { userId: 'kari' }];
  expect(['hege', 'kari'].map((userId) => isContactOf(contacts, userId))).toEqual([true, false]);
  expect(isContactOf([], 'kari')).toBe(false);
});

describe('a handover', () => {
  const school = { contactIds: ['kari', 'hege'], currentId: 'kari' };
  it.each([
    ['to a colleague', { toUserId: 'hege', note: ' Liker bilder. ' }, null],
    ['to somebody elsewhere', { toUserId: 'bjorn', note: 'x' }, 'contact-not-at-school'],
    ['to who has her already', { toUserId: 'kari', note: 'x' }, 'contact-already'],
    ['without a word', { toUserId: 'hege', note: ' ' }, 'handover-note-missing'],
  ])('%s', (_whom, handover, expected) => {
    const outcome = handOver(handover, school);
    expect(outcome.ok ? null : outcome.violation.rule).toBe(expected);
    if (outcome.ok) expect(outcome.value.note).toBe('Liker bilder.');
  });
});
