import { neutralOrder } from '@inntak/domain/offers';
import { useState } from 'react';
import type { Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { CapacityLegend } from '../ui/capacity/place-units';
import { ErrorState, LoadingState } from '../ui/states/states';
import { AddOffer } from './add-offer';
import { prepareMessages } from './prepare-messages.nb';
import type { ChosenDays, OfferChoice } from './room-grid';
import { RoomGridTable } from './room-grid-table';
import { useRoom } from './use-room';
import styles from './office-place-offers.module.css';

/** The grid with the offers that the person has wished, and any other that is added to it. */
export function RoomPicker(props: {
  readonly officeCase: OfficeCase;
  readonly offers: readonly OfferChoice[];
  readonly startOn: string;
  readonly chosen: ChosenDays;
  readonly onToggle: (weekday: Weekday, offerId: string) => void;
}) {
  const { officeCase, offers, startOn, chosen, onToggle } = props;
  const t = useText(prepareMessages);
  const wished = wishedDays(officeCase);
  const [added, setAdded] = useState<readonly string[]>([]);
  const fromStart = new Set([...Object.keys(wished), ...Object.values(chosen).map(({ offerId }) => offerId)]);
  // Nobody who offers places stands first because of a name, a price or who runs it.
  const inOrder = neutralOrder(offers, Object.keys(wished), officeCase.id);
  const shown = inOrder.filter(({ id }) => fromStart.has(id) || added.includes(id));
  const others = inOrder.filter((offer) => !shown.includes(offer) && offer.decidedBy !== 'nobody');
  const { rows, failed, reload } = useRoom(officeCase.id, startOn, shown);
  return (
    <div className={styles.picker}>
      <div className={styles.pickerHead}>
        <h2>{t('grid.title')}</h2>
        <CapacityLegend />
      </div>
      {failed && <ErrorState title={t('grid.failed')} onRetry={reload} />}
      {!failed && rows === null && shown.length > 0 && startOn !== '' && <LoadingState text={t('grid.loading')} />}
      {rows && (
        <RoomGridTable caption={t('grid.title')} rows={rows} chosen={chosen} wished={wished} onToggle={onToggle} />
      )}
      <p>{t('grid.frame', { name: officeCase.participant.firstName })}</p>
      <p className={styles.quiet}>{t('form.neutral')}</p>
      <AddOffer offers={others} onAdd={(id) => setAdded([...added, id])} />
    </div>
  );
}

/** The weekdays that the person has wished at each offer; an offer wished without fixed days has none. */
function wishedDays(officeCase: OfficeCase): Record<string, readonly Weekday[]> {
  const parts = officeCase.application.wishes.flatMap((wish) => wish.parts);
  const days: Record<string, readonly Weekday[]> = {};
  for (const { offer, weekdays } of parts) days[offer.id] = [...(days[offer.id] ?? []), ...(weekdays ?? [])];
  return days;
}
