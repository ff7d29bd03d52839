import { stepsOnWithdrawal } from './index';

it('a withdrawal ends what is open, gives room back, and leaves what has ended alone', () => {
  const steps = stepsOnWithdrawal({
    wishes: [
      { id: 'w1', state: 'waiting' },
      { id: 'w2', state: 'granted' },
    ],
    referrals: [
      { id: 'r1', state: 'assessed' },
      { id: 'r2', state: 'ended' },
    ],
    clarifications: [
      { id: 'c1', state: 'booked' },
      { id: 'c2', state: 'done' },
    ],
    placeOffers: [
      { id: 'p1', state: 'accepted' },
      { id: 'p2', state: 'declined' },
    ],
    waitlistEntries: [
      { id: 'q1', state: 'paused' },
      { id: 'q2', state: 'left' },
    ],
  });
  expect(steps.map(({ life, id, step }) => `${life} ${id} ${step}`)).toEqual([
    'placeOffer p1 release',
    'waitlistEntry q1 leave',
    'clarification c1 cancel',
    'referral r1 end',
    'wish w1 withdraw',
  ]);
});
