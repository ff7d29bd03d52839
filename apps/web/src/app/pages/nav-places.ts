/** NAV's places by municipality, and who waits. */
export { VtaPlacesPage as PlacesPage } from '../nav/vta-places-page';
