import { inWords, dayAndClock, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { isWithout } from './round-words';
import { roundMessages } from './round-messages.nb';
import type { Applicant, Desk } from './round.graphql';
import styles from './round.module.css';

/** What the approver decides on: the numbers, and every deviation with its reason. */
export function ApprovalBox({ desk }: { readonly desk: Desk }) {
  const t = useText(roundMessages);
  const { run, applicants } = desk;
  if (run === null) return null;
  const deviating = applicants.filter(({ deviation }) => deviation !== null);
  return (
    <section className={styles.approval} aria-labelledby="round-approval">
      <h2 id="round-approval">{t('approval.title', { number: run.number })}</h2>
      <p>
        {t('approval.from', { name: run.preparedBy })}.{' '}
        {t('approval.text', {
          given: applicants.filter(({ days }) => days.length > 0).length,
          without: applicants.filter(isWithout).length,
        })}
      </p>
      <h3>
        {deviating.length === 0 ? t('approval.noDeviations') : t('approval.deviations', { count: deviating.length })}
      </h3>
      <ul>
        {deviating.map((applicant) => (
          <DeviationLine key={applicant.participantId} applicant={applicant} />
        ))}
      </ul>
    </section>
  );
}

function DeviationLine({ applicant: { name, deviation } }: { readonly applicant: Applicant }) {
  const t = useText(roundMessages);
  const today = useToday();
  if (deviation === null) return null;
  const offers = [...new Set(deviation.days.map(({ offer }) => offer))];
  const days = offers.map(
    (offer) =>
      `${offer}: ${inWords(deviation.days.filter((day) => day.offer === offer).map(({ weekday }) => weekdayName(weekday)))}`,
  );
  return (
    <li>
      <b>{name ?? t('protected')}.</b>{' '}
      {deviation.kind === 'give' ? t('approval.gives', { days: days.join('. ') }) : t('approval.withholds')}.{' '}
      {deviation.reason} <small>{t('approval.by', { name: deviation.by, at: dayAndClock(deviation.at, today) })}</small>
    </li>
  );
}
