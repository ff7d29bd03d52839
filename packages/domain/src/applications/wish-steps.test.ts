import { closedByCase } from './index';

describe('what the case of a wish closes', () => {
  it.each(['draft', 'awaitingApproval', 'submitted', 'received'] as const)(
    'nobody waits for a place or is offered one while the case is %s',
    (state) => {
      const notBegun = { rule: 'clarification-not-begun' };
      expect([closedByCase('putOnWaitlist', state), closedByCase('offer', state)]).toMatchObject([notBegun, notBegun]);
    },
  );

  it('both are open in step 1 and 2, and over with the case; what is found out is not closed by it', () => {
    expect(closedByCase('offer', 'activityClarification')).toBeNull();
    expect(closedByCase('putOnWaitlist', 'workClarification')).toBeNull();
    expect(closedByCase('putOnWaitlist', 'closed')).toMatchObject({ rule: 'step-not-open', state: 'closed' });
    expect(closedByCase('assessSuitable', 'received')).toBeNull();
  });
});
