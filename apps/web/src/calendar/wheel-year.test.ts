import { wheelYear } from './wheel-year';
import type { YearWheelItem } from './year-wheel.graphql';

const anItem = (kind: string, day: string, title: string, until: string | null = null): YearWheelItem => ({
  kind,
  day,
  until,
  title,
  text: '',
  organisationId: null,
});

const items = [
  anItem('openDays', '2027-01-20', 'Åpen dag hos Bærum arbeidssenter'),
  anItem('openDays', '2027-01-26', 'Åpen dag hos Drengsrud'),
  anItem('applicationDeadline', '2027-02-01', 'Frist'),
  anItem('schoolNotice', '2027-02-01', 'Skolens frist'),
  anItem('clarification', '2027-02-02', 'Besøk og utprøving', '2027-03-31'),
  anItem('transitionMeeting', '2027-05-03', 'Ansatte snakker om ønskene', '2027-05-09'),
  anItem('transitionMeeting', '2027-05-03', 'Ansatte snakker om ønskene', '2027-05-09'),
  anItem('openDays', '2027-12-02', 'Åpen dag hos Arba'),
];

test('days are numbered from today on, once each, without what is only for offices', () => {
  expect(wheelYear(items).points.map(({ number, item, main }) => [number, item.title, main])).toEqual([
    [1, 'Frist', true],
    [2, 'Ansatte snakker om ønskene', false],
  ]);
});

test('open days are one arc until the deadline, and stand in a list of their own', () => {
  const { arcs, openDays } = wheelYear(items);
  expect(arcs).toEqual([
    { kind: 'openDays', from: '2027-01-20', until: '2027-01-26' },
    { kind: 'clarification', from: '2027-02-02', until: '2027-03-31' },
  ]);
  expect(openDays).toHaveLength(3);
});

test('what comes next may be an open day', () => {
  expect(wheelYear(items).next?.title).toBe('Åpen dag hos Bærum arbeidssenter');
  expect(wheelYear([]).next).toBeNull();
});
