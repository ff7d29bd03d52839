import { endGrants } from '../access/write-grants';
import { job } from '../platform/jobs/job';
import { municipalitySettings } from '../platform/municipality-settings';
import { placeWaitingGrants } from './waiting-grants';

/** The place that has been ended. */
interface EndedPlace {
  readonly placementId: string;
  readonly participantId: string;
  readonly tenantId: string;
  readonly lastDay: string;
}

/**
 * What follows when a place has been ended: its readers keep their access for some days more, and a place that was granted
 * and waited for these days becomes the person's. It was held all the time.
 */
export const placeEnded = job<EndedPlace>(
  'place-ended',
  async (ctx, { placementId, participantId, tenantId, lastDay }) => {
    const { providerAccessDays: accessDays } = await municipalitySettings(ctx, tenantId);
    await endGrants(ctx, placementId, { event: 'placementEnded', lastDay, accessDays });
    await placeWaitingGrants(ctx, participantId);
  },
);
