import fc from 'fast-check';
import {
  aDraft,
  adasWishes,
  aField,
  allOffers,
  anOffer,
  arbaVta,
  aRound,
  asker,
  aWish,
  aWishPart,
  baWork,
  bkdActivity,
  today,
} from '../../testing';
import { weekdays, type Weekday } from '../calendar';
import { checkDraft, daysOfWish, roundOn, submitApplication, type ApplicationDraft, type Wish } from './index';

const rulesOf = (draft: ApplicationDraft, day = today, offers = allOffers) =>
  checkDraft(draft, day, aRound(), offers).map((violation) => violation.rule);
const withWishes = (...wishes: Wish[]) => aDraft({ wishes });

describe('sending an application', () => {
  it('Ada sends her three wishes in time', () => {
    const outcome = submitApplication(aDraft(), today, aRound(), allOffers);
    expect(outcome).toEqual({
      ok: true,
      value: { submittedOn: today, roundId: 'round-2027', wishes: adasWishes, late: null },
    });
    expect(adasWishes.map(daysOfWish)).toEqual([5, 5, 4]);
  });

  it.each<[string, ApplicationDraft, string[]]>([
    ['without a wish', withWishes(), ['no-wishes']],
    ['with four wishes', withWishes(...[1, 2, 3, 4].map((rank) => aWish({ rank }))), ['too-many-wishes']],
    ['with two first wishes', withWishes(aWish(), aWish()), ['ranks-not-in-order']],
    ['with a second wish and no first', withWishes(aWish({ rank: 2 })), ['ranks-not-in-order']],
    ['with a wish for nothing', withWishes(aWish({ parts: [] })), ['wish-empty']],
    ['for an offer nobody knows', withWishes(aWish({ parts: [aWishPart({ offerId: '?' })] })), ['offer-not-for-you']],
    [
      'for an offer of another municipality',
      { ...aDraft(), municipalityId: asker, wishes: [aWish()] },
      ['offer-not-for-you'],
    ],
    ['without days', withWishes(aWish({ parts: [aWishPart({ daysPerWeek: null })] })), ['days-not-given']],
    [
      'with fixed days and a number of days',
      withWishes(aWish({ parts: [aWishPart({ weekdays: [1] })] })),
      ['days-not-given'],
    ],
    ['for no days at all', withWishes(aWish({ parts: [aWishPart({ daysPerWeek: 0 })] })), ['days-not-given']],
    ['for half a day', withWishes(aWish({ parts: [aWishPart({ daysPerWeek: 0.5 })] })), ['days-not-given']],
    [
      'for six days',
      withWishes(aWish({ parts: [aWishPart({ daysPerWeek: 6 })] })),
      ['days-not-given', 'too-many-days'],
    ],
    [
      'for Monday twice',
      withWishes(aWish({ parts: [aWishPart({ weekdays: [1, 1], daysPerWeek: null })] })),
      ['same-day-twice'],
    ],
    [
      'for six days in all',
      withWishes(aWish({ parts: [aWishPart(), aWishPart({ offerId: 'bkd-aktivitet' })] })),
      ['too-many-days'],
    ],
    [
      'for Monday at two places',
      withWishes(
        aWish({
          parts: [
            aWishPart({ weekdays: [1], daysPerWeek: null }),
            aWishPart({ offerId: 'bkd-aktivitet', weekdays: [1], daysPerWeek: null }),
          ],
        }),
      ),
      ['same-day-twice'],
    ],
  ])('%s is refused', (_how, draft, expected) => {
    expect(rulesOf(draft)).toEqual(expected);
  });

  it('for a day the offer is closed is refused', () => {
    const closedOnFridays = anOffer({ openOn: [1, 2, 3, 4] });
    const draft = withWishes(aWish({ parts: [aWishPart({ weekdays: [4, 5], daysPerWeek: null })] }));
    expect(checkDraft(draft, today, aRound(), [closedOnFridays])).toEqual([
      { rule: 'not-open-that-day', field: 'wishes.0.parts.0.days', rank: 1, offerId: 'ba-arbeid', weekday: 5 },
    ]);
  });

  it('asks only the forms of the offers that are wished for, and points at the question', () => {
    const offers = [anOffer({ form: [aField()] }), { ...bkdActivity, form: [aField({ key: 'never asked' })] }];
    const draft = withWishes(aWish());
    expect(checkDraft(draft, today, aRound(), offers)).toEqual([
      {
        rule: 'answers-incomplete',
        field: 'answers.ba-arbeid.gettingThere',
        offerId: 'ba-arbeid',
        answers: [{ rule: 'answer-missing', field: 'gettingThere' }],
      },
    ]);
    expect(rulesOf({ ...draft, answers: { 'ba-arbeid': { gettingThere: ['alone'] } } }, today, offers)).toEqual([]);
  });
});

describe('the deadline', () => {
  const late = (more: Partial<ApplicationDraft> = {}, day = '2027-02-02') => {
    const outcome = submitApplication(aDraft(more), day, aRound(), allOffers);
    return outcome.ok ? outcome.value.late : outcome.violation.rule;
  };

  it('counts its own day, and asks for a reason from the day after', () => {
    expect([late({}, '2027-02-01'), late()]).toEqual([null, 'late-needs-reason']);
    expect(late({ lateReason: '  ' })).toBe('late-needs-reason');
  });

  it('never blocks: any reason will do', () => {
    expect(late({ lateReason: 'Jeg visste ikke om fristen.' })).toEqual({
      newcomer: false,
      reason: 'Jeg visste ikke om fristen.',
    });
  });

  it('is not for somebody who moved in during the last year', () => {
    expect(late({ movedInOn: '2026-10-12' })).toEqual({ newcomer: true, reason: null });
    expect(late({ movedInOn: '2026-02-01' })).toBe('late-needs-reason');
    expect(late({ movedInOn: '2027-03-01' })).toBe('late-needs-reason');
  });

  it('does not exist in rolling intake', () => {
    expect(submitApplication(aDraft(), '2027-09-09', null, allOffers)).toMatchObject({
      value: { roundId: null, late: null },
    });
  });

  it('belongs to the latest round that has opened', () => {
    const rounds = [aRound(), aRound({ id: 'round-2028', opensOn: '2027-08-15' })];
    expect(['2026-08-14', '2027-08-14', '2027-08-15'].map((day) => roundOn(rounds, day)?.id ?? null)).toEqual([
      null,
      'round-2027',
      'round-2028',
    ]);
  });
});

it('whatever is sent, it is judged: accepted within the rules, or refused, never thrown', () => {
  const anything = fc.oneof(fc.string(), fc.constantFrom(...allOffers.map(({ id }) => id)));
  const aPart = fc.record({
    offerId: anything,
    workAreaId: fc.option(fc.string()),
    weekdays: fc.option(fc.array(fc.oneof(fc.constantFrom(...weekdays), fc.integer() as fc.Arbitrary<Weekday>))),
    daysPerWeek: fc.option(fc.oneof(fc.double(), fc.integer({ min: 0, max: 6 }))),
  });
  const aGarbledDraft = fc.record({
    municipalityId: fc.constantFrom('baerum', 'asker', ''),
    wishes: fc.array(fc.record({ rank: fc.integer({ min: -1, max: 5 }), parts: fc.array(aPart, { maxLength: 3 }) }), {
      maxLength: 5,
    }),
    answers: fc.dictionary(anything, fc.dictionary(fc.string(), fc.array(fc.string()))),
    movedInOn: fc.option(fc.string()),
    lateReason: fc.option(fc.string()),
  });
  fc.assert(
    fc.property(aGarbledDraft, fc.constantFrom('2027-01-18', '2027-06-01'), (draft, day) => {
      const outcome = submitApplication(draft, day, aRound(), [arbaVta, baWork, bkdActivity]);
      if (!outcome.ok) return;
      const { wishes } = outcome.value;
      expect(wishes.length).toBeGreaterThan(0);
      for (const wish of wishes) expect(daysOfWish(wish)).toBeLessThanOrEqual(5);
    }),
    { numRuns: 2000 },
  );
});
