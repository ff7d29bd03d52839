import { useQuery } from '@apollo/client/react';
import { fullDay, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { Rich } from '../ui/rich/rich';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { SectionBox } from '../ui/staff-page/section-box';
import { ErrorState, LoadingState } from '../ui/states/states';
import { followUpFiguresMessages } from './follow-up-figures-messages.nb';
import { FollowUpFiguresDocument, type FollowUpFigures as Figures } from './follow-up-figures.graphql';
import styles from './follow-up-figures.module.css';

const counts = ['reached', 'still', 'answered', 'content', 'missed'] as const;
const parts = ['withFirstWish', 'withOther'] as const;
const wishes = ['first', 'second', 'third', 'none', 'total'] as const;

/** «Traff vi?»: which wishes were fulfilled, and how it goes after three and six months. */
export function FollowUpFigures() {
  const t = useText(followUpFiguresMessages);
  const { data, error, refetch } = useQuery(FollowUpFiguresDocument, { fetchPolicy: 'cache-and-network' });
  const figures = data?.followUpFigures;
  if (!data && error) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState text={t('loading')} rows={4} />;
  return figures ? <Shown figures={figures} /> : null;
}

function Shown({ figures }: { readonly figures: Figures }) {
  const t = useText(followUpFiguresMessages);
  const { marks, byWish, since } = figures;
  const value = (count: number | null) => (count === null ? t('hidden') : wholeNumber(count));
  const part = (cell: Figures['marks'][number]['withOther']) =>
    cell === null
      ? t('hidden')
      : cell.base === 0
        ? t('nobody')
        : t('of', { part: wholeNumber(cell.part), base: wholeNumber(cell.base) });
  const hides =
    wishes.some((wish) => byWish[wish] === null) ||
    marks.some((mark) => [...counts, ...parts].some((name) => mark[name] === null));
  return (
    <SectionBox labelledBy="follow-up-figures">
      <h2 id="follow-up-figures">{t('title')}</h2>
      <p>{t('text', { since: fullDay(since) })}</p>
      <div className={styles.tables}>
        <ScrollBox label={t('marks')}>
          <table className={styles.table}>
            <caption>{t('marks')}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('figure')}</span>
                </th>
                {marks.map(({ months }) => (
                  <th key={months} scope="col">
                    {t('after', { count: months })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`rows.${name}`)}</th>
                  {marks.map((mark) => (
                    <td key={mark.months}>{value(mark[name])}</td>
                  ))}
                </tr>
              ))}
              {parts.map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`rows.${name}`)}</th>
                  {marks.map((mark) => (
                    <td key={mark.months}>{part(mark[name])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <ScrollBox label={t('wishes')}>
          <table className={styles.table}>
            <caption>{t('wishes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('wish')}</th>
                <th scope="col">{t('people')}</th>
              </tr>
            </thead>
            <tbody>
              {wishes.map((wish) => (
                <tr key={wish}>
                  <th scope="row">{t(`wishRows.${wish}`)}</th>
                  <td>{value(byWish[wish])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
      {hides && (
        <p className={styles.note}>
          <Rich text={t('hiddenNote')} />
        </p>
      )}
    </SectionBox>
  );
}
