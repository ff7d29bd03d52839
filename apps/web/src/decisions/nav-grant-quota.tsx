import { useQuery } from '@apollo/client/react';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { NavGrantQuotaDocument } from './nav-grant.graphql';
import { grantQuotaMessages } from './nav-messages.nb';
import styles from './office-decisions.module.css';

/** What kind of grant it is, and whose places it is taken from, in the week of its first day: read, not chosen. */
export function NavGrantQuota(props: { readonly caseId: string; readonly wishId: string; readonly startOn: string }) {
  const { caseId, wishId, startOn } = props;
  const t = useText(grantQuotaMessages);
  const today = useToday();
  const { data } = useQuery(NavGrantQuotaDocument, {
    variables: { id: caseId, day: startOn > today ? startOn : today },
    fetchPolicy: 'cache-and-network',
  });
  const application = data?.application;
  const offer = application?.wishes
    .find(({ id }) => id === wishId)
    ?.parts.find((part) => part.offer.decidedBy === 'nav')?.offer;
  if (!application || !offer) return null;
  const pool = data.capacity
    .find((each) => each.offer.id === offer.id)
    ?.pools.find(({ municipality }) => municipality.id === application.municipality.id);
  const municipality = application.municipality.name;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('kind')}</dt>
        <dd>{offer.kind === 'vto' ? t('vto') : t('vta')}</dd>
      </div>
      <div>
        <dt>{t('quota')}</dt>
        <dd>
          {offer.kind === 'vto' && t('noNumber')}
          {offer.kind !== 'vto' &&
            (pool ? t('pool', { municipality, places: pool.places, free: pool.free }) : t('noPool', { municipality }))}
        </dd>
      </div>
    </dl>
  );
}
