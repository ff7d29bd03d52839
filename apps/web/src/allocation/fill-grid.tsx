import { InformationSquareIcon } from '@navikt/aksel-icons';
import { longDay, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { CapacityGrid } from '../ui/capacity/capacity-grid';
import { CapacityLegend } from '../ui/capacity/place-units';
import { roundMessages } from './round-messages.nb';
import type { Applicant, Desk } from './round.graphql';
import styles from './round.module.css';

/** How every offer fills up, weekday by weekday, with what is proposed on top of what is taken. */
export function FillGrid({ desk, chosen }: { readonly desk: Desk; readonly chosen: Applicant | null }) {
  const t = useText(roundMessages);
  const today = useToday();
  const name = chosen?.name?.split(' ')[0] ?? null;
  const isFramed = (offerId: string) => chosen?.days.some((day) => day.offerId === offerId) ?? false;
  const rows = desk.fill.map((offer) => ({
    key: offer.offerId,
    name: offer.name,
    details: [offer.provider],
    ...(isFramed(offer.offerId)
      ? {
          framed: weekdays.filter((day) =>
            chosen?.days.some((each) => each.offerId === offer.offerId && each.weekday === day),
          ),
        }
      : {}),
    cells: offer.cells.map(({ keptForOthers, ...cell }) => ({ ...cell, held: keptForOthers })),
  }));
  return (
    <section className={styles.box} aria-labelledby="round-grid">
      <div className={styles.boxHead}>
        <h2 id="round-grid">{t('gridTitle')}</h2>
        <CapacityLegend kinds={['inPlace', 'decided', 'proposed', 'held', 'free']} />
      </div>
      <CapacityGrid caption={t('gridCaption', { day: longDay(desk.round.startsOn, today) })} rows={rows} />
      {name !== null && chosen !== null && chosen.days.length > 0 && (
        <p className={styles.foot}>
          <InformationSquareIcon className="icon" aria-hidden /> {t('frame', { name })}
        </p>
      )}
    </section>
  );
}
