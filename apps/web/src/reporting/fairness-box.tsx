import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { FairnessDocument, type Fairness } from './fairness.graphql';
import { fairnessMessages } from './fairness-messages.nb';
import styles from './fairness.module.css';

/** «Er det rettferdig?»: those who have said yes beside everybody; nothing where nothing was counted. */
export function FairnessBox(props: { readonly period: string; readonly ofDistrict: boolean }): ReactNode {
  const t = useText(fairnessMessages);
  const { data } = useQuery(FairnessDocument, { variables: { period: props.period } });
  const found = data?.fairness;
  if (!found) return null;
  const { municipality, period, standings } = found;
  return (
    <SectionBox labelledBy="fairness-title">
      <h2 id="fairness-title">{t('title')}</h2>
      <p>{t('question', { name: municipality.name, period: period.name })}</p>
      {props.ofDistrict && <p className={styles.quiet}>{t('district')}</p>}
      <Answered found={found} />
      <ScrollBox label={t('table')} className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('standing')}</th>
              <th scope="col">{t('all')}</th>
              <th scope="col">{t('yes')}</th>
            </tr>
          </thead>
          <tbody>
            {standings.map(({ code, name, description, all, yes }) => (
              <tr key={code}>
                <th scope="row">
                  {name}
                  <span>{description}</span>
                </th>
                <td>{all === null ? t('hidden') : t('percent', { value: wholeNumber(all) })}</td>
                <td>{yes === null ? t('hidden') : t('roughPercent', { value: wholeNumber(yes) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles.quiet}>{t('why')}</p>
    </SectionBox>
  );
}

function Answered({ found: { people, answered, yes } }: { readonly found: Fairness }): ReactNode {
  const t = useText(fairnessMessages);
  return (
    <ul className={styles.figures}>
      <li>{people === null ? t('peopleHidden') : t('people', { value: wholeNumber(people) })}</li>
      <li>
        {answered === null && t('answeredHidden')}
        {answered === 0 && t('nobodyAnswered')}
        {answered !== null && answered > 0 && t('answered', { value: wholeNumber(answered) })}
      </li>
      {yes !== null && <li>{t('said', { value: wholeNumber(yes) })}</li>}
    </ul>
  );
}
