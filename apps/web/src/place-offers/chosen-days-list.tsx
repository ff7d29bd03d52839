import '../ui/forms/forms.css';
import { Select, Label } from '@digdir/designsystemet-react';
import { weekdayName, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { prepareMessages } from './prepare-messages.nb';
import { daysInput, daysPerOffer, type ChosenDays, type OfferChoice } from './room-grid';
import styles from './office-place-offers.module.css';

/** What is chosen in the grid, in words: the days at each offer, and the work there. */
export function ChosenDaysList(props: {
  readonly chosen: ChosenDays;
  readonly offers: readonly OfferChoice[];
  readonly error: string | undefined;
  readonly onTakeAway: (weekday: Weekday, offerId: string) => void;
  readonly onWorkArea: (offerId: string, workAreaId: string | null) => void;
}) {
  const { chosen, offers, error, onTakeAway, onWorkArea } = props;
  const t = useText(prepareMessages);
  const days = daysInput(chosen);
  return (
    <section className={styles.chosen} aria-labelledby="chosen-title">
      <h2 id="chosen-title">{t('form.chosenTitle')}</h2>
      {/* The summary of errors leads here. */}
      <div id="field-days" tabIndex={-1} role="status">
        {days.length === 0 ? t('form.chosenNone') : t('form.chosenDays', { count: days.length })}
      </div>
      {error !== undefined && <p className={styles.error}>{error}</p>}
      <ul>
        {daysPerOffer(chosen).map(({ offerId, weekdays }) => {
          const offer = offers.find(({ id }) => id === offerId);
          const workArea = days.find((day) => day.offerId === offerId)?.workAreaId ?? '';
          return (
            <li key={offerId}>
              <h3>{offer?.name}</h3>
              <p className={styles.days}>
                {weekdays.map((day) => (
                  <Button
                    key={day}
                    type="button"
                    variant="secondary"
                    data-color="neutral"
                    onClick={() => onTakeAway(day, offerId)}
                  >
                    {t('form.takeAway', { day: weekdayName(day) })}
                  </Button>
                ))}
              </p>
              {offer !== undefined && offer.workAreas.length > 0 && (
                <div className={styles.workArea}>
                  <Label htmlFor={`work-${offerId}`}>{t('form.workArea', { offer: offer.name })}</Label>
                  <Select
                    id={`work-${offerId}`}
                    value={workArea}
                    onChange={(event) => onWorkArea(offerId, event.target.value || null)}
                  >
                    <option value="">{t('form.anyWorkArea')}</option>
                    {offer.workAreas.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </Select>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
