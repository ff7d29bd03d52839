import { baerum, asker } from '../../testing';
import type { Weekday } from '../calendar';
import {
  changed,
  checkDeviation,
  checkRun,
  compareRuns,
  explain,
  finalProposals,
  needList,
  orderRule2027,
  orderRule2027WithLottery,
  runRound,
  tiesOpen,
  whatIf,
  type Applicant,
  type Deviation,
  type RoomPiece,
  type RoundOffer,
  type RoundPart,
  type RoundSnapshot,
} from './index';

const startsOn = '2027-08-16';
const all: readonly Weekday[] = [1, 2, 3, 4, 5];
const piece = (weekday: Weekday | null, open: number, more: Partial<RoomPiece> = {}): RoomPiece => ({
  slot: weekday,
  from: startsOn,
  shut: false,
  open,
  kept: [],
  taken: [],
  ...more,
});
/** An offer with so many open places on Monday to Friday. */
const offer = (id: string, ...open: number[]): RoundOffer => ({
  id,
  unit: 'weekday',
  openOn: all,
  serves: [baerum, asker],
  room: all.map((weekday) => piece(weekday, open[weekday - 1] ?? 0)),
});
const on = (offerId: string, ...weekdays: Weekday[]): RoundPart => ({ offerId, weekdays, days: null });
const some = (offerId: string, days: number): RoundPart => ({ offerId, weekdays: null, days });
let ticket = 0;
/** Each wish is the list of its parts. */
const person = (
  id: string,
  needClass: number | null,
  wishes: RoundPart[][],
  more: Partial<Applicant> = {},
): Applicant => ({
  id,
  municipalityId: baerum,
  ticket: `2027/${(ticket += 1)}`,
  needClass,
  leavesSchool: false,
  waitingSince: '2027-01-11',
  busy: [],
  settled: false,
  wishes: wishes.map((parts, index) => ({ id: `${id}-${index + 1}`, rank: index + 1, eligibility: 'suitable', parts })),
  ...more,
});
const round = (offers: RoundOffer[], applicants: Applicant[], more: Partial<RoundSnapshot> = {}): RoundSnapshot => ({
  rule: orderRule2027,
  seed: null,
  startsOn,
  offers,
  applicants,
  ...more,
});
/** `1 ada given kantine ma on`, in the order of the run. */
const names = ['', 'ma', 'ti', 'on', 'to', 'fr'];
function told(snapshot: RoundSnapshot): string[] {
  const result = runRound(snapshot);
  expect(checkRun(snapshot, result)).toEqual([]);
  return result.people.map(({ number, personId, outcome, days }) =>
    [number ?? '-', personId, outcome, ...days.map(({ offerId, weekday }) => `${offerId} ${names[weekday]}`)].join(' '),
  );
}

describe('the order', () => {
  it('is need, then who leaves school, then who has waited longest', () => {
    const wish = [[on('kantine', 1)]];
    expect(
      told(
        round(
          [offer('kantine', 2)],
          [
            person('long wait', 2, wish, { waitingSince: '2020-01-01' }),
            person('leaves school', 2, wish, { leavesSchool: true }),
            person('greatest need', 1, wish),
            person('not assessed', null, wish),
          ],
        ),
      ),
    ).toEqual([
      '1 greatest need given kantine ma',
      '2 leaves school given kantine ma',
      '3 long wait noRoom',
      '- not assessed notAssessed',
    ]);
  });

  it('leaves equals who both fit alone, and stops at those who compete for the last place', () => {
    const wish = [[on('kantine', 1)]];
    const equals = [person('a', 1, wish), person('b', 1, wish)];
    const later = person('c', 2, wish);
    expect(told(round([offer('kantine', 2)], [...equals, later]))).toEqual([
      '1 a given kantine ma',
      '1 b given kantine ma',
      '3 c noRoom',
    ]);
    const snapshot = round([offer('kantine', 1)], [...equals, later]);
    expect(told(snapshot)).toEqual(['1 a tied', '1 b tied', '3 c noRoom']);
    expect(runRound(snapshot).ties).toEqual([
      { number: 1, personIds: ['a', 'b'], held: [{ offerId: 'kantine', slot: 1, municipalityId: baerum, people: 1 }] },
    ]);
  });

  it('draws among equals only where a lottery is adopted, and always the same', () => {
    const wish = [[on('kantine', 1)]];
    const applicants = ['2027/7', '2027/8', '2027/9'].map((number) => person(number, 1, wish, { ticket: number }));
    const drawn = (seed: string) =>
      told(round([offer('kantine', 1)], applicants, { rule: orderRule2027WithLottery, seed })).map(
        (line) => line.split(' ')[1],
      );
    expect(drawn('snø')).toEqual(drawn('snø'));
    expect(new Set(['snø', 'sol', 'regn', 'vind', 'tåke'].map((seed) => drawn(seed).join())).size).toBeGreaterThan(1);
  });
});

describe('a wish', () => {
  it('is given as a whole or not at all, over several offers', () => {
    const both = [on('kantine', 1, 2), on('tur', 3)];
    expect(told(round([offer('kantine', 1, 1), offer('tur', 0, 0, 1)], [person('a', 1, [both])]))).toEqual([
      '1 a given kantine ma kantine ti tur on',
    ]);
    const snapshot = round([offer('kantine', 1, 1), offer('tur')], [person('a', 1, [both, [on('kantine', 1)]])]);
    expect(told(snapshot)).toEqual(['1 a given kantine ma']);
    expect(runRound(snapshot).reasons[0]).toMatchObject({
      verdict: 'noRoom',
      parts: [
        { offerId: 'kantine', wanted: 2, free: [1, 2], lacks: [] },
        { offerId: 'tur', wanted: 1, free: [], lacks: [{ weekday: 3, reason: 'FULL' }] },
      ],
    });
  });

  it('for a number of days takes those with most room, around days that are taken already', () => {
    expect(told(round([offer('tur', 1, 3, 2, 1, 3)], [person('a', 1, [[some('tur', 2)]])]))).toEqual([
      '1 a given tur ti tur fr',
    ]);
    expect(told(round([offer('tur', 1, 3, 2, 1, 3)], [person('a', 1, [[some('tur', 2)]], { busy: [2] })]))).toEqual([
      '1 a given tur on tur fr',
    ]);
    // Where there is as much room everywhere, the earliest in the week.
    expect(told(round([offer('tur', 2, 2, 2, 2, 2)], [person('a', 1, [[some('tur', 2)]], { busy: [2] })]))).toEqual([
      '1 a given tur ma tur on',
    ]);
  });

  it('with two flexible offers finds days for both where there are any', () => {
    expect(
      told(round([offer('tur', 1, 1), offer('kantine', 5)], [person('a', 1, [[some('tur', 1), some('kantine', 1)]])])),
    ).toEqual(['1 a given tur ti kantine ma']);
  });

  it('at an offer that counts people takes one place, whatever the days', () => {
    const arba: RoundOffer = { ...offer('arba'), unit: 'person', room: [piece(null, 1)] };
    expect(told(round([arba], [person('a', 1, [[on('arba', 1, 2, 3)]]), person('b', 2, [[on('arba', 5)]])]))).toEqual([
      '1 a given arba ma arba ti arba on',
      '2 b noRoom',
    ]);
  });

  it('that nobody has found suitable is not tried, and says so', () => {
    const ada = person('ada', 1, [[on('arba', 1)], [on('kantine', 1)], [on('tur', 1)]]);
    const marked: Applicant = {
      ...ada,
      wishes: ada.wishes.map((wish, index) => ({
        ...wish,
        eligibility: (['navDecides', 'notAssessed', 'suitable'] as const)[index] ?? 'suitable',
      })),
    };
    const snapshot = round([offer('arba', 9), offer('kantine', 9), offer('tur', 9)], [marked]);
    expect(told(snapshot)).toEqual(['1 ada given tur ma']);
    expect(runRound(snapshot).reasons.map(({ verdict }) => verdict)).toEqual(['navDecides', 'notAssessed', 'given']);
  });

  it('of somebody who has an offer already is left alone', () => {
    const wish = [[on('tur', 1)]];
    const both = [person('a', 1, wish, { settled: true }), person('b', null, wish, { settled: true })];
    expect(told(round([offer('tur', 9)], both))).toEqual(['1 a settled', '- b settled']);
  });
});

describe('why not', () => {
  const kept = (places: number, closed = false) => [{ municipalityId: asker, places, closed }];

  it('says what was full, only kept for others, or shut, with numbers that can be counted again', () => {
    const reserved: RoundOffer = {
      ...offer('kantine'),
      room: [piece(1, 0, { kept: kept(2) }), piece(2, 1, { shut: true })],
    };
    const snapshot = round([reserved], [person('a', 1, [[on('kantine', 1, 2)]])]);
    expect(runRound(snapshot).reasons[0]?.parts[0]?.lacks).toEqual([
      {
        weekday: 1,
        reason: 'ONLY_RESERVED_LEFT',
        certificate: { from: startsOn, people: 0, places: 2, own: 0, ownKept: 0, beyond: 0, open: 0, before: [] },
      },
      expect.objectContaining({ weekday: 2, reason: 'CLOSED' }),
    ]);
  });

  it('says who was before, by need class and never by name', () => {
    const wish = [[on('kantine', 1)]];
    const snapshot = round(
      [offer('kantine', 2)],
      [person('a', 1, wish), person('b', 1, wish, { leavesSchool: true }), person('c', 2, wish)],
    );
    const lack = runRound(snapshot).reasons.find(({ personId }) => personId === 'c')?.parts[0]?.lacks[0];
    expect(lack).toMatchObject({
      reason: 'FULL',
      certificate: { before: [{ needClass: 1, people: 2 }], people: 2, places: 2 },
    });
  });

  it('looks at every piece of time: somebody who begins in January takes the place too', () => {
    const later = piece(1, 1, { from: '2028-01-03', taken: [{ municipalityId: asker, people: 1 }] });
    const snapshot = round(
      [{ ...offer('kantine'), room: [piece(1, 1), later] }],
      [person('a', 1, [[on('kantine', 1)]])],
    );
    expect(runRound(snapshot).reasons[0]?.parts[0]?.lacks[0]?.certificate?.from).toBe('2028-01-03');
  });

  it('tells what could help: other days, or a place more', () => {
    const snapshot = round([offer('vask', 1, 1, 0, 1, 1)], [person('even', 1, [[on('vask', 1, 2, 3)]])]);
    const explained = explain(snapshot, runRound(snapshot), 'even');
    expect(explained?.help).toEqual([
      {
        wishId: 'even-1',
        change: { kind: 'otherDays', personId: 'even', wishId: 'even-1', part: 0, weekdays: [1, 2, 4] },
        others: 0,
      },
    ]);
    const full = round([offer('vask', 1, 1)], [person('even', 1, [[on('vask', 1, 2, 3)]])]);
    expect(explain(full, runRound(full), 'even')?.help).toEqual([
      { wishId: 'even-1', change: { kind: 'morePlaces', offerId: 'vask', weekdays: [3], places: 1 }, others: 0 },
    ]);
    expect(explain(full, runRound(full), 'stranger')).toBeNull();
  });
});

describe('what if', () => {
  it('tries a change on a copy, and says whose result differs', () => {
    const wish = [[on('kantine', 1)]];
    const snapshot = round([offer('kantine', 1)], [person('a', 1, wish), person('b', 2, wish)]);
    const before = runRound(snapshot);
    const more = whatIf(snapshot, [{ kind: 'morePlaces', offerId: 'kantine', weekdays: [1], places: 1 }]);
    expect(compareRuns(before, more).map(({ personId, after }) => [personId, after?.outcome])).toEqual([
      ['b', 'given'],
    ]);
    const turned = whatIf(snapshot, [{ kind: 'needClass', personId: 'a', needClass: 3 }]);
    expect(compareRuns(before, turned).map(({ personId }) => personId)).toEqual(['b', 'a'].sort());
    expect(runRound(snapshot)).toEqual(before);
    expect(changed(snapshot, { kind: 'needClass', personId: 'nobody', needClass: 1 })).toEqual(snapshot);
  });

  it('puts places into a closed pool where that is all there is', () => {
    const pool = piece(1, 0, { kept: [{ municipalityId: baerum, places: 0, closed: true }] });
    const snapshot = round([{ ...offer('aurora'), room: [pool] }], [person('a', 1, [[on('aurora', 1)]])]);
    expect(
      whatIf(snapshot, [{ kind: 'morePlaces', offerId: 'aurora', weekdays: [1], places: 1 }]).people[0]?.outcome,
    ).toBe('given');
  });
});

describe('a deviation', () => {
  const wish = [[on('kantine', 1)]];
  const snapshot = round(
    [offer('kantine', 1, 1)],
    [person('a', 1, wish), person('b', 1, wish), person('c', 2, [[on('kantine', 2)]])],
  );
  const result = runRound(snapshot);
  const give = (personId: string, weekday: Weekday, reason = 'Har prøvd der i høst.'): Deviation => ({
    personId,
    kind: 'give',
    wishId: null,
    days: [{ offerId: 'kantine', weekday }],
    reason,
  });
  const rule = (deviation: Deviation, others: Deviation[] = []) => {
    const outcome = checkDeviation(snapshot, result, others, deviation);
    return outcome.ok ? 'ok' : outcome.violation.rule;
  };

  it('settles a tie: one of the equals gets the place that was kept, the other does not', () => {
    expect(tiesOpen(result, [])).toEqual(['a', 'b']);
    expect(rule(give('a', 1))).toBe('ok');
    expect(rule(give('b', 1), [give('a', 1)])).toBe('no-room');
    const withheld: Deviation = {
      personId: 'b',
      kind: 'withhold',
      wishId: null,
      days: [],
      reason: 'Det var én plass.',
    };
    expect(rule(withheld)).toBe('ok');
    expect(tiesOpen(result, [give('a', 1), withheld])).toEqual([]);
    expect(
      finalProposals(result, [give('a', 1), withheld]).map(({ personId, days, deviates }) => [
        personId,
        days.length,
        deviates,
      ]),
    ).toEqual([
      ['a', 1, true],
      ['b', 0, true],
      ['c', 1, false],
    ]);
  });

  it.each([
    ['without a reason', give('a', 1, '  '), 'deviation-needs-reason'],
    ['without days', { ...give('a', 1), days: [] }, 'deviation-days-missing'],
    [
      'twice on a day',
      { ...give('a', 1), days: [...give('a', 1).days, ...give('a', 1).days] },
      'deviation-same-day-twice',
    ],
    ['into what another has', give('a', 2), 'no-room'],
    ['into what is kept for equals', give('c', 1), 'no-room'],
    ['for a stranger', give('x', 1), 'not-in-round'],
  ])('is refused %s', (_what, deviation, expected) => {
    expect(rule(deviation)).toBe(expected);
  });
});

it('the need list is by school, then by waiting, and counts no places', () => {
  const entry = (personId: string, since: string, leavesSchool = false) => ({
    personId,
    wishId: '1',
    offerId: 'arba',
    since,
    leavesSchool,
  });
  expect(
    needList([entry('a', '2027-01-11'), entry('b', '2024-01-01'), entry('c', '2027-01-20', true)]).map(
      ({ personId }) => personId,
    ),
  ).toEqual(['c', 'b', 'a']);
});
