import type { ReactNode } from 'react';
import { sentenceStart, weekdayName, weekdays } from '../../lib/format';
import { useText } from '../../lib/messages';
import { ChoiceCards } from '../../ui/question/choice-cards';
import { Stepper } from './chosen-wishes';
import { placeNames, type PlaceNames } from './places';
import type { QuestionProps } from './question-props';
import * as wishes from './wish-list';
import type { Wish } from './wish-list';
import { WishWeek } from './wish-week';
import { wizardMessages } from './wizard-messages.nb';
import styles from './weekdays-question.module.css';

/** «Hvilke dager passer best?» for one wish: fixed weekdays, or just how many. Each place of a combination is asked. */
export function WeekdaysQuestion({ screen, values, change, offers }: QuestionProps): ReactNode {
  const t = useText(wizardMessages);
  const rank = screen.part;
  const wish = values.wishes[rank];
  const names = placeNames(offers);
  if (!wish) return null;
  const total = wishes.daysOf(wish);
  return (
    <div className={styles.wish}>
      <p className={styles.name}>
        <span className={styles.rank} aria-hidden="true">
          {rank + 1}
        </span>
        <b>{names.of(wish).join(' + ')}</b>
      </p>
      <WishWeek wish={wish} names={names} />
      <p role="status">
        {total > wishes.daysInWeek
          ? t('weekdays.tooMany', { count: total })
          : t('wishes.weekTogether', { count: total })}
      </p>
      {wish.map((_, part) => (
        <PartDays
          key={part}
          wish={wish}
          part={part}
          names={names}
          onChange={(step) => change({ ...values, wishes: step(values.wishes, rank, part) })}
        />
      ))}
    </div>
  );
}

type Step = (list: wishes.WishList, rank: number, part: number) => wishes.WishList;

function PartDays(props: {
  readonly wish: Wish;
  readonly part: number;
  readonly names: PlaceNames;
  readonly onChange: (step: Step) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const { wish, part, names, onChange } = props;
  const each = wish[part];
  if (!each) return null;
  const name = names.short(each);
  return (
    <section className={styles.part} aria-label={t('weekdays.kind', { name })}>
      {wish.length === 2 && <h2>{t('weekdays.kind', { name })}</h2>}
      <ChoiceCards
        legend={t('weekdays.kind', { name })}
        many={false}
        cards={[
          { value: 'any', label: t('weekdays.any') },
          { value: 'fixed', label: t('weekdays.fixed') },
        ]}
        chosen={[each.weekdays === null ? 'any' : 'fixed']}
        onChange={([kind]) => onChange((list, rank, at) => wishes.chooseFixed(list, rank, at, kind === 'fixed'))}
      />
      {each.weekdays === null ? (
        <div className={styles.howMany} role="group" aria-label={`${t('weekdays.howMany')} ${name}`}>
          <span>
            {t('weekdays.howMany')} <b className="number">{each.days}</b>
          </span>
          <Stepper
            days={each.days}
            most={wishes.mostDaysFor(wish, part)}
            fewer={`${t('wishes.fewer')}, ${name}`}
            more={`${t('wishes.more')}, ${name}`}
            onChange={(days) => onChange((list, rank, at) => wishes.setDays(list, rank, at, days))}
          />
        </div>
      ) : (
        <FixedDays wish={wish} part={part} names={names} chosen={each.weekdays} onChange={onChange} />
      )}
    </section>
  );
}

function FixedDays(props: {
  readonly wish: Wish;
  readonly part: number;
  readonly names: PlaceNames;
  readonly chosen: readonly string[];
  readonly onChange: (step: Step) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const taken = wishes.takenByOthers(props.wish, props.part);
  const other = props.wish.find((_, index) => index !== props.part);
  return (
    <fieldset className={styles.days}>
      <legend>{t('weekdays.which')}</legend>
      {weekdays.map((day) => (
        <label key={day}>
          <input
            type="checkbox"
            checked={props.chosen.includes(day)}
            disabled={taken.includes(day)}
            onChange={() => props.onChange((list, rank, at) => wishes.toggleWeekday(list, rank, at, day))}
          />
          {sentenceStart(weekdayName(day))}
          {taken.includes(day) && other && <small>{t('weekdays.taken', { name: props.names.short(other) })}</small>}
        </label>
      ))}
    </fieldset>
  );
}
