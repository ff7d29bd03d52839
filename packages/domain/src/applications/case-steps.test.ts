import { anActor, baerum } from '../../testing';
import { roles } from '../access';
import { applicationSteps, caseSteps, mayPrepareOffer } from './index';
import { statesOf } from '../steps';

const at = (state: Parameters<typeof mayPrepareOffer>[1]['state']) => ({ tenantId: baerum, state });
const lise = anActor('caseworker');

describe('an offer of a place', () => {
  it.each(statesOf(applicationSteps))(
    'is prepared only while somebody finds out what suits; the case is %s',
    (state) => {
      const begun = state === 'activityClarification' || state === 'workClarification';
      const over = state === 'closed' || state === 'withdrawn';
      const rule = over ? 'step-not-open' : 'clarification-not-begun';
      expect(caseSteps(lise, at(state))).toEqual([
        {
          step: 'preparePlaceOffer',
          open: begun,
          closedBecause: begun ? null : (expect.objectContaining({ rule }) as unknown),
          needs: [],
        },
      ]);
      expect(mayPrepareOffer(lise, at(state)).ok).toBe(begun);
    },
  );

  test('is a caseworker’s work, at the office that has the case; nobody else is shown the step', () => {
    for (const role of roles.filter((each) => each !== 'caseworker')) {
      expect([role, caseSteps(anActor(role), at('workClarification'))]).toEqual([role, []]);
    }
    expect(caseSteps({ ...lise, tenantId: 'asker' }, at('workClarification'))).toEqual([]);
  });
});
