/** Who has a place at the provider. */
export { ProviderPlacementsPage as PlacementsPage } from '../../placements/provider-placements-page';

/** «Hvordan går det?» with them. */
export { FollowUpsPage as ProviderFollowUpsPage } from '../../placements/follow-ups-page';
