import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Link } from '../ui/link/link';
import { ScrollBox } from '../ui/scroll-box/scroll-box';
import { roundMessages } from './round-messages.nb';
import type { Need } from './round.graphql';
import styles from './round.module.css';

/** NAV's list: who wishes for a place that NAV decides about. It shows need, and promises nothing. */
export function NeedList({ needs }: { readonly needs: readonly Need[] }) {
  const t = useText(roundMessages);
  const today = useToday();
  return (
    <div className={styles.needs}>
      <h2>{t('navTitle')}</h2>
      <p>{t('navText')}</p>
      <ScrollBox label={t('navTitle')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('navColumns.name')}</th>
              <th scope="col">{t('navColumns.offer')}</th>
              <th scope="col">{t('navColumns.since')}</th>
              <th scope="col">{t('navColumns.school')}</th>
              <th scope="col">{t('navColumns.meanwhile')}</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((need, index) => (
              <tr key={`${need.caseId ?? index} ${need.offer} ${need.rank}`}>
                <th scope="row">
                  {need.caseId === null || need.name === null ? (
                    t('protected')
                  ) : (
                    <Link to={paths.case(need.caseId)}>{need.name}</Link>
                  )}
                </th>
                <td>{t('navRank', { offer: need.offer, rank: need.rank })}</td>
                <td>{longDay(need.since, today)}</td>
                <td>{need.leavesSchool ? t('leaves') : '–'}</td>
                <td>{t(need.hasMunicipalPlace ? 'yes' : 'no')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
