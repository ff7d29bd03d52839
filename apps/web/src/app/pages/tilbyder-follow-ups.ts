/** «Hvordan går det?» with those who have a place at the provider. */
export { FollowUpsPage as ProviderFollowUpsPage } from '../../placements/follow-ups-page';
