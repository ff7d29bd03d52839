import { inWords, phoneLink, phoneNumber, shortDay, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import { SectionBox } from '../ui/staff-page/section-box';
import { SummaryList, type SummaryRow } from '../ui/summary/summary-list';
import type { AskedReferral } from './asked-referrals.graphql';
import { askedMessages } from './provider-messages.nb';
import styles from './asked-referrals.module.css';

/** What the person wishes here: work and days. */
export function AskedWish({ referral }: { readonly referral: AskedReferral }) {
  const t = useText(askedMessages);
  const { wish } = referral;
  return (
    <SectionBox labelledBy="onske-tittel">
      <h2 id="onske-tittel">{t('wish')}</h2>
      {wish === null ? (
        <p>{t('wholeCase')}</p>
      ) : (
        <SummaryList
          rows={wish.parts.map(({ offer, workArea, weekdays, days }) => ({
            key: offer.id,
            term: [offer.name, workArea?.name].filter(Boolean).join(', '),
            value:
              weekdays && weekdays.length > 0 ? inWords(weekdays.map(weekdayName)) : t('daysCount', { count: days }),
          }))}
        />
      )}
      {wish && <p className={styles.quiet}>{t('wishRank', { rank: wish.rank })}</p>}
    </SectionBox>
  );
}

/** What the organisation needs to know to meet the person: nothing that is not sent is drawn as missing. */
export function AskedFacts({ referral }: { readonly referral: AskedReferral }) {
  const t = useText(askedMessages);
  const { participant, caseNumber } = referral;
  const { age, school, municipality, phone, email } = participant;
  const rows: SummaryRow[] = [
    ...(age === null ? [] : [{ term: t('facts.age'), value: t('facts.years', { count: age }) }]),
    ...(school === null ? [] : [{ term: t('facts.school'), value: school.name }]),
    { term: t('facts.municipality'), value: municipality.name },
    ...(phone === null ? [] : [{ term: t('facts.phone'), value: <a href={phoneLink(phone)}>{phoneNumber(phone)}</a> }]),
    ...(email === null ? [] : [{ term: t('facts.email'), value: <a href={`mailto:${email}`}>{email}</a> }]),
    { term: t('facts.caseNumber'), value: <span className="number">{caseNumber}</span> },
  ];
  return (
    <SectionBox labelledBy="fakta-tittel">
      <h2 id="fakta-tittel">{t('facts.title', { name: participant.firstName })}</h2>
      <SummaryList rows={rows} />
    </SectionBox>
  );
}

/** Work the person has tried, with what she thought of it. */
export function AskedExperiences({ referral }: { readonly referral: AskedReferral }) {
  const t = useText(askedMessages);
  const { experiences } = referral;
  return (
    <SectionBox labelledBy="erfaring-tittel">
      <h2 id="erfaring-tittel">{t('experiences.title')}</h2>
      {experiences.length === 0 ? (
        <p className={styles.quiet}>{t('experiences.none')}</p>
      ) : (
        <ul className={styles.experiences}>
          {experiences.map(({ id, kind, place, from, to, hoursPerWeek, ownView, documentedBy }) => (
            <li key={id}>
              <b>{place}</b> · {t(`experiences.kind.${kind}`)}
              {ownView !== null && <p>{t('experiences.view', { text: ownView })}</p>}
              <p className={styles.quiet}>
                {[
                  to === null || to === from ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)} ${to.slice(0, 4)}`,
                  hoursPerWeek === null ? '' : t('experiences.hours', { count: hoursPerWeek }),
                  documentedBy === null ? '' : t('experiences.documented', { who: documentedBy }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </SectionBox>
  );
}

/** The answers to the organisation's own questions, each with why it was asked. */
export function AskedAnswers({ referral }: { readonly referral: AskedReferral }) {
  const t = useText(askedMessages);
  const { answers } = referral;
  return (
    <SectionBox labelledBy="svar-tittel">
      <h2 id="svar-tittel">{t('answers.title')}</h2>
      {answers.length === 0 ? (
        <p className={styles.quiet}>{t('answers.none')}</p>
      ) : (
        <dl className={styles.answers}>
          {answers.map(({ offerId, key, question, why, labels }) => (
            <div key={`${offerId} ${key}`}>
              <dt>{question}</dt>
              <dd>{labels.length === 0 ? t('answers.blank') : inWords(labels)}</dd>
              <dd className={styles.quiet}>{t('answers.why', { why })}</dd>
            </div>
          ))}
        </dl>
      )}
    </SectionBox>
  );
}
