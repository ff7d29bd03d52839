import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { dayOf, fullDay, wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile } from '../lib/paths';
import { Button } from '../ui/button/button';
import { DownloadLinks } from '../ui/download/download-links';
import { StaffBody, StaffPageHead } from '../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { GrantDialog } from './grant-dialog';
import { grantsMessages } from './grants-messages.nb';
import { EarmarkedGrantsDocument, type EarmarkedGrant } from './grants.graphql';
import styles from './grants.module.css';

/** «Øremerkede midler»: what was given to whom, what for, and what has been changed about it. */
export function GrantsPage() {
  const t = useText(grantsMessages);
  const { data, error, refetch } = useQuery(EarmarkedGrantsDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<EarmarkedGrant | 'new' | null>(null);
  const listed = data?.earmarkedGrants;
  return (
    <>
      <StaffPageHead
        title={t('title')}
        text={t('text')}
        actions={
          <>
            {listed && listed.grants.length > 0 && <DownloadLinks fileOf={(format) => listFile('grants', format)} />}
            {listed?.mayRegister && <Button onClick={() => setOpen('new')}>{t('register')}</Button>}
          </>
        }
      />
      <StaffBody>
        {!listed && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
        {!listed && !error && <LoadingState text={t('loading')} rows={4} />}
        {listed?.grants.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
        {listed && listed.grants.length > 0 && (
          <ul className={styles.grants} aria-label={t('list')}>
            {listed.grants.map((grant) => (
              <li key={grant.id}>
                <Grant grant={grant} onChange={() => setOpen(grant)} />
              </li>
            ))}
          </ul>
        )}
        {open !== null && <GrantDialog grant={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      </StaffBody>
    </>
  );
}

function Grant({ grant, onChange }: { readonly grant: EarmarkedGrant; readonly onChange: () => void }) {
  const t = useText(grantsMessages);
  const { purpose, municipality, amount, from, to, placements, mayChange } = grant;
  return (
    <article className={styles.grant} aria-label={purpose}>
      <div className={styles.head}>
        <div>
          <h2>{purpose}</h2>
          <p className={styles.quiet}>{municipality.name}</p>
        </div>
        {mayChange && (
          <Button variant="secondary" onClick={onChange} aria-label={t('changeOf', { purpose })}>
            {t('change')}
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('amount')}</dt>
          <dd>{t('kroner', { amount: wholeNumber(amount) })}</dd>
        </div>
        <div>
          <dt>{t('period')}</dt>
          <dd>{t('fromTo', { from: fullDay(from), to: fullDay(to) })}</dd>
        </div>
        {placements !== null && (
          <div>
            <dt>{t('pays')}</dt>
            <dd>{t('placements', { count: placements })}</dd>
          </div>
        )}
      </dl>
      <Changes grant={grant} />
    </article>
  );
}

function Changes({ grant: { changes } }: { readonly grant: EarmarkedGrant }) {
  const t = useText(grantsMessages);
  return (
    <details className={styles.changes}>
      <summary>{t('history')}</summary>
      <ol>
        {changes.map(({ at, by, reason, purpose, amount, from, to }) => (
          <li key={at}>
            <b>{reason === null ? t('registered') : t('changed', { reason })}</b>
            <p className={styles.quiet}>
              {by === null ? t('on', { day: fullDay(dayOf(at)) }) : t('byOn', { day: fullDay(dayOf(at)), by })}
            </p>
            <p>{t('was', { purpose, amount: wholeNumber(amount), from: fullDay(from), to: fullDay(to) })}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
