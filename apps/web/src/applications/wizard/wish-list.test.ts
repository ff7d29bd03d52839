import * as wishes from './wish-list';
import type { Place, WishList } from './wish-list';

const fruit: Place = { offerId: 'arba', workAreaId: 'fruit' };
const canteen: Place = { offerId: 'ba', workAreaId: 'canteen' };
const music: Place = { offerId: 'bkd', workAreaId: 'music' };
const pottery: Place = { offerId: 'aurora', workAreaId: 'pottery' };

const press = (places: readonly Place[], days = 5) =>
  places.reduce<WishList>((list, place) => wishes.pressPlace(list, place, days), []);
const names = (list: WishList) => list.map((wish) => wish.map(({ offerId, days }) => `${offerId} ${days}`).join(' + '));

test('places are ranked in the order they are pressed, and pressing again takes one out', () => {
  expect(names(press([fruit, canteen, music]))).toEqual(['arba 5', 'ba 5', 'bkd 5']);
  expect(names(press([fruit, canteen, fruit]))).toEqual(['ba 5']);
});

test('a fourth wish is not added', () => {
  expect(press([fruit, canteen, music, pottery])).toHaveLength(3);
});

test('wishes move up and down, and stay at the ends', () => {
  const list = press([fruit, canteen]);
  expect(names(wishes.moveWish(list, 1, -1))).toEqual(['ba 5', 'arba 5']);
  expect(wishes.moveWish(list, 0, -1)).toBe(list);
  expect(wishes.moveWish(list, 1, 1)).toBe(list);
});

test('two places share the days, three and two of five', () => {
  const list = wishes.combine(press([fruit, canteen]), 1, music);
  expect(names(list)).toEqual(['arba 5', 'ba 3 + bkd 2']);
  expect(names(wishes.setDays(list, 1, 1, 4))).toEqual(['arba 5', 'ba 3 + bkd 2']);
  expect(names(wishes.setDays(wishes.setDays(list, 1, 0, 1), 1, 1, 4))).toEqual(['arba 5', 'ba 1 + bkd 4']);
});

test('a place is not combined with itself, and three places are not one wish', () => {
  const list = press([fruit]);
  expect(wishes.combine(list, 0, fruit)).toBe(list);
  const two = wishes.combine(list, 0, music);
  expect(wishes.combine(two, 0, canteen)).toBe(two);
});

test('the same place can be part of a combination and a wish of its own', () => {
  const list = wishes.pressPlace(wishes.combine(press([canteen]), 0, music), canteen, 4);
  expect(names(list)).toEqual(['ba 3 + bkd 2', 'ba 4']);
  expect(wishes.ranksWith(list, canteen)).toEqual([0, 1]);
});

test('taking one place out gives its days to the other', () => {
  const list = wishes.combine(press([canteen]), 0, music);
  expect(names(wishes.takeOut(list, 0, 0))).toEqual(['bkd 5']);
  expect(names(wishes.takeOut(list, 0, 1))).toEqual(['ba 5']);
});

test('fixed weekdays count the days, and the other place cannot have the same ones', () => {
  let list = wishes.chooseFixed(wishes.combine(press([canteen]), 0, music), 0, 0, true);
  list = wishes.toggleWeekday(list, 0, 0, 'wednesday');
  list = wishes.toggleWeekday(list, 0, 0, 'monday');
  expect(list[0]?.[0].weekdays).toEqual(['monday', 'wednesday']);
  expect(names(list)).toEqual(['ba 2 + bkd 2']);
  expect(list[0] && wishes.takenByOthers(list[0], 1)).toEqual(['monday', 'wednesday']);
  list = wishes.toggleWeekday(list, 0, 0, 'monday');
  expect(list[0]?.[0].weekdays).toEqual(['wednesday']);
});

test('a place lacks days while fixed weekdays are asked for and none is chosen', () => {
  const asked = wishes.chooseFixed(press([canteen]), 0, 0, true);
  expect(asked[0] && wishes.lacksDays(asked[0][0])).toBe(true);
  const chosen = wishes.toggleWeekday(asked, 0, 0, 'monday');
  expect(chosen[0] && wishes.lacksDays(chosen[0][0])).toBe(false);
  expect(wishes.chooseFixed(chosen, 0, 0, false)[0]?.[0]).toMatchObject({ weekdays: null, days: 1 });
});
