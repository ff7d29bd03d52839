import { ProviderCapacityPage } from '../../capacity/provider-capacity-page';
import { ChangingPlaces } from '../../placements/changing-places';

/** «Kapasitet» of a provider: its room, and the places that change. */
export function CapacityPage() {
  return (
    <ProviderCapacityPage>
      <ChangingPlaces />
    </ProviderCapacityPage>
  );
}
