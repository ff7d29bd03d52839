/** Who has a place at the provider. */
export { ProviderPlacementsPage as PlacementsPage } from '../../placements/provider-placements-page';
