import type { OfficeCase, OfficePlaceOffer } from '../lib/office-case';
import { useText } from '../lib/messages';
import type { Violation } from '../lib/outcome';
import type { ChosenDays } from './room-grid';
import { placeOfferDialogMessages } from './dialog-messages.nb';
import { prepareMessages } from './prepare-messages.nb';
import { RoomGridTable } from './room-grid-table';
import { useOfferChoices, useRoom } from './use-room';
import styles from './office-place-offers.module.css';

/** Somebody else took a place first: which weekdays have no room any more, and why, in the grid. */
export function NoRoomNotice(props: {
  readonly officeCase: OfficeCase;
  readonly placeOffer: OfficePlaceOffer;
  readonly violation: Violation;
}) {
  const t = useText(placeOfferDialogMessages);
  const words = useText(prepareMessages);
  const { officeCase, placeOffer, violation } = props;
  const offerIds = new Set(placeOffer.days.map(({ offer }) => offer.id));
  const offers = (useOfferChoices(officeCase.application.municipality.code) ?? []).filter(({ id }) => offerIds.has(id));
  const { rows } = useRoom(officeCase.id, placeOffer.startOn, offers);
  return (
    <div className={styles.noRoom} role="alert">
      <h3>{t('send.noRoom')}</h3>
      <p>{violation.message}</p>
      {rows && <RoomGridTable caption={words('grid.title')} rows={rows} chosen={chosenIn(placeOffer)} wished={{}} />}
    </div>
  );
}

/** The days of a place offer as the grid marks them. */
export function chosenIn(placeOffer: OfficePlaceOffer): ChosenDays {
  return Object.fromEntries(
    placeOffer.days.map(({ weekday, offer, workArea }) => [
      weekday,
      { offerId: offer.id, workAreaId: workArea?.id ?? null },
    ]),
  );
}
