import type { OfficePlacement } from '../../lib/office-case';
import { TransportTold } from '../../placements/transport-told';
import { PlacementGrant } from '../../reporting/placement-grant';

/** What the case page tells of a place when it has come: fetched by itself, so that the page comes sooner. */
export function PlacementAbout({ placement }: { readonly placement: OfficePlacement }) {
  return (
    <>
      <TransportTold placement={placement} />
      <PlacementGrant placement={placement} />
    </>
  );
}
