import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { ErrorState, LoadingState } from '../ui/states/states';
import styles from './flow.module.css';
import { MakeWishDialog } from './make-wish-dialog';
import { MeetingList } from './meeting-list';
import { MeetingListDocument } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { WishTable } from './wish-table';

/** «Møter» at a provider or NAV: the meetings it takes part in, and wishes it has told of. */
export function MeetingsPage({ pathTo }: { readonly pathTo: (id: string) => string }) {
  const t = useText(staffMessages);
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery(MeetingListDocument, { fetchPolicy: 'cache-and-network' });
  const wishes = data?.changeWishes.edges.map(({ node }) => node) ?? [];
  return (
    <StaffPage title={t('meetingsTitle')} text={t('meetingsText')}>
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} rows={4} />}
      {data && (
        <>
          <SectionBox labelledBy="own-meetings">
            <h2 id="own-meetings">{t('ownMeetings')}</h2>
            <MeetingList meetings={data.transitionMeetings} pathTo={pathTo} />
          </SectionBox>
          <SectionBox labelledBy="own-wishes">
            <div className={styles.head}>
              <h2 id="own-wishes">{t('ownWishes')}</h2>
              <Button type="button" variant="secondary" onClick={() => setMaking(true)}>
                {t('make')}
              </Button>
            </div>
            {wishes.length === 0 ? (
              <p className={styles.quiet}>{t('noOwnWishes')}</p>
            ) : (
              <WishTable wishes={wishes} meetings={[]} settings={null} />
            )}
          </SectionBox>
        </>
      )}
      {making && <MakeWishDialog onClose={() => setMaking(false)} />}
    </StaffPage>
  );
}
