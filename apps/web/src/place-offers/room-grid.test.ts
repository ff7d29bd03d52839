import {
  chooseWorkArea,
  daysInput,
  daysPerOffer,
  hasRoom,
  roomRows,
  toggleDay,
  type OfferChoice,
  type RoomCell,
} from './room-grid';

const anOffer = (id: string): OfferChoice => ({
  id,
  code: id,
  name: id,
  kind: 'work',
  decidedBy: 'municipality',
  capacityUnit: 'weekday',
  purchased: false,
  provider: { id: 'p', name: 'BA' },
  workAreas: [],
});

const aCell = (cell: Partial<RoomCell>): RoomCell => ({
  offerId: 'ba',
  weekday: 'monday',
  places: 2,
  inPlace: 1,
  decided: 0,
  proposed: 0,
  free: 1,
  reason: null,
  ...cell,
});

test('a weekday stands at one offer: choosing another moves it, choosing the same again gives it back', () => {
  const atBa = toggleDay({}, 'monday', 'ba');
  const atBkd = toggleDay(atBa, 'monday', 'bkd');
  expect(daysInput(atBkd)).toEqual([{ offerId: 'bkd', workAreaId: null, weekday: 'monday' }]);
  expect(daysInput(toggleDay(atBkd, 'monday', 'bkd'))).toEqual([]);
});

test('days are sent in the order of the week, and summed up per offer', () => {
  const chosen = ['friday', 'tuesday', 'wednesday'].reduce(
    (days, day) => toggleDay(days, day === 'friday' ? 'friday' : day === 'tuesday' ? 'tuesday' : 'wednesday', 'ba'),
    toggleDay({}, 'monday', 'bkd'),
  );
  expect(daysInput(chosen).map(({ weekday }) => weekday)).toEqual(['monday', 'tuesday', 'wednesday', 'friday']);
  expect(daysPerOffer(chosen)).toEqual([
    { offerId: 'bkd', weekdays: ['monday'] },
    { offerId: 'ba', weekdays: ['tuesday', 'wednesday', 'friday'] },
  ]);
});

test('the work area goes to all days at the offer and to no other', () => {
  const chosen = toggleDay(toggleDay({}, 'monday', 'ba'), 'tuesday', 'bkd');
  expect(chooseWorkArea(chosen, 'ba', 'kantine')).toEqual({
    monday: { offerId: 'ba', workAreaId: 'kantine' },
    tuesday: { offerId: 'bkd', workAreaId: null },
  });
});

test('a place counted by person stands on every weekday', () => {
  const [row] = roomRows([anOffer('arba')], [aCell({ offerId: 'arba', weekday: null, free: 0, reason: 'Fullt' })]);
  expect(row?.cells.friday?.free).toBe(0);
  expect(hasRoom(row?.cells.friday ?? null)).toBe(false);
});

test('room is what the server says: a reason closes the cell even where a place is free', () => {
  expect(hasRoom(aCell({}))).toBe(true);
  expect(hasRoom(aCell({ reason: 'Stengt i uke 8' }))).toBe(false);
  expect(hasRoom(null)).toBe(false);
});
