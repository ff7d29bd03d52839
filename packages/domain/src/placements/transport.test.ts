import { oneOfEach } from '../../testing';
import { takeStep } from '../steps';
import { transportSteps, type PlacementState } from './index';

const mayTell = (state: PlacementState) =>
  oneOfEach
    .filter(
      ({ tenantId, participantId, organisationId, ...actor }) =>
        takeStep(
          transportSteps,
          { ...actor, tenantId, participantId, organisationId },
          {
            tenantId: tenantId ?? 'elsewhere',
            participantId: participantId ?? 'somebody',
            organisationIds: organisationId === null ? [] : [organisationId],
            state,
          },
          'tellTransport',
        ).ok,
    )
    .map(({ role }) => role);

describe('how somebody gets to her place', () => {
  it('is told before the first day by her, who acts for her, the office or the provider', () => {
    expect(mayTell('planned')).toEqual([
      'participant',
      'representative',
      'caseworker',
      'decisionMaker',
      'providerStaff',
      'providerLeader',
    ]);
  });

  it('is no question any more when she has begun', () => {
    expect([...mayTell('active'), ...mayTell('paused'), ...mayTell('ended')]).toEqual([]);
  });
});
