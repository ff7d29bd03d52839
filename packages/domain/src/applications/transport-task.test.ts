import { aCase, ba } from '../../testing';
import { nextSteps } from './index';

const place = {
  state: 'planned',
  from: '2027-08-16',
  pausedUntil: null,
  transportTold: false,
  organisationId: ba,
} as const;
const asked = (today: string, change: object = {}) =>
  nextSteps(aCase({ state: 'closed', placements: [{ ...place, ...change }] }), today).find(
    ({ key }) => key === 'arrangeTransport',
  );

describe('how somebody gets to a place that begins', () => {
  test('is a task from three weeks before the first day, due a week before it, and over on it', () => {
    expect(asked('2027-07-25')).toBeUndefined();
    expect(asked('2027-07-26')).toMatchObject({ whoHasIt: 'office', deadline: '2027-08-09' });
    expect(asked('2027-08-15')).toMatchObject({ deadline: '2027-08-09' });
    expect(asked('2027-08-16')).toBeUndefined();
  });

  test('is none when it is told, or when the place is not one that is to begin', () => {
    expect(asked('2027-08-01', { transportTold: true })).toBeUndefined();
    for (const state of ['active', 'paused', 'ended'])
      expect([state, asked('2027-08-01', { state })]).toEqual([state, undefined]);
  });
});
