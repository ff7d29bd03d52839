import { useId } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { AskedSelect } from '../ui/asked-select/asked-select';
import { capacityMessages } from './capacity-messages.nb';
import { weeksFrom, type PickedWeek } from './week-choice';
import styles from './capacity.module.css';

/** Which week's places are shown; it stands in the address, so that it can be shared and gone back to. */
export function WeekPicker({ week }: { readonly week: PickedWeek }) {
  const t = useText(capacityMessages);
  const today = useToday();
  const [, change] = useSearchState();
  const id = useId();
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{t('pick')}</label>
      <AskedSelect id={id} value={week.day} onAsk={(day) => change({ uke: day === today ? '' : day })}>
        {weeksFrom(today).map(({ day, week: number, isNow }) => (
          <option key={day} value={day}>
            {isNow ? t('pickNow', { week: number }) : t('pickLater', { week: number, day: fullDay(day) })}
          </option>
        ))}
      </AskedSelect>
    </div>
  );
}
