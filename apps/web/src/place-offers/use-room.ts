import { skipToken, useQuery } from '@apollo/client/react';
import { OffersForPlaceOfferDocument, RoomDocument } from './office-place-offers.graphql';
import { roomRows, type OfferChoice, type RoomRow } from './room-grid';

/** The offers that serve a municipality; null while they are on their way. */
export function useOfferChoices(municipalityCode: string): readonly OfferChoice[] | null {
  const { data } = useQuery(OffersForPlaceOfferDocument, {
    variables: { municipality: municipalityCode },
    fetchPolicy: 'cache-first',
  });
  return data ? data.offers.edges.map(({ node }) => node) : null;
}

interface Room {
  readonly rows: readonly RoomRow[] | null;
  readonly failed: boolean;
  readonly reload: () => void;
}

/** Room at the offers from a day on, read anew each time it is shown: others take places meanwhile. */
export function useRoom(applicationId: string, startOn: string, offers: readonly OfferChoice[]): Room {
  const offerIds = offers.map(({ id }) => id);
  const { data, previousData, error, refetch } = useQuery(
    RoomDocument,
    startOn === '' || offerIds.length === 0
      ? skipToken
      : { variables: { applicationId, startOn, offerIds }, fetchPolicy: 'network-only' },
  );
  const cells = (data ?? previousData)?.room;
  return {
    rows: cells ? roomRows(offers, cells) : null,
    failed: error !== undefined && cells === undefined,
    reload: () => void refetch(),
  };
}
