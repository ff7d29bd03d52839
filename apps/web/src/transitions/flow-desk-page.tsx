import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { inWords } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile, paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { Button } from '../ui/button/button';
import { DownloadLinks } from '../ui/download/download-links';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import styles from './flow.module.css';
import { MakeWishDialog } from './make-wish-dialog';
import { MeetingList } from './meeting-list';
import { MeetingPlanBox } from './meeting-plan-box';
import { PlanMeetingDialog } from './plan-meeting-dialog';
import { FlowDeskDocument, type FlowDesk } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { SwapList } from './swap-list';
import { WishTable } from './wish-table';

/** «Dynamisk flyt» at the office: wishes to be handled, meetings, and swaps under way. */
export function FlowDeskPage() {
  const t = useText(staffMessages);
  const { data, error, refetch } = useQuery(FlowDeskDocument, { fetchPolicy: 'cache-and-network' });
  const weeks = data?.meetingPlan?.weeks.map(({ week }) => String(week)) ?? [];
  return (
    <StaffPage title={t('title')} text={weeks.length > 0 ? t('text', { weeks: inWords(weeks) }) : ''}>
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} rows={6} />}
      {data && <Desk desk={data} />}
    </StaffPage>
  );
}

function Desk({ desk }: { readonly desk: FlowDesk }) {
  const t = useText(staffMessages);
  const { activeHat } = useViewer();
  const [open, setOpen] = useState<'make' | 'plan' | null>(null);
  const close = () => setOpen(null);
  const wishes = desk.changeWishes.edges.map(({ node }) => node);
  const isCaseworker = activeHat.role === 'caseworker';
  const mayPlan = isCaseworker || activeHat.role === 'officeLeader';
  return (
    <>
      <SectionBox labelledBy="flow-wishes">
        <div className={styles.head}>
          <h2 id="flow-wishes">
            {t('wishes')} <span className={styles.count}>{wishes.length}</span>
          </h2>
          <div className={styles.tools}>
            {wishes.length > 0 && <DownloadLinks fileOf={(format) => listFile('changes', format)} />}
            {isCaseworker && (
              <Button type="button" variant="secondary" onClick={() => setOpen('make')}>
                {t('make')}
              </Button>
            )}
          </div>
        </div>
        {wishes.length === 0 ? (
          <EmptyState title={t('noWishes')} text={t('noWishesText')} illustration="kaffe" />
        ) : (
          <WishTable wishes={wishes} meetings={desk.transitionMeetings} settings={desk.transitionSettings} />
        )}
      </SectionBox>
      <SectionBox labelledBy="flow-meetings">
        <div className={styles.head}>
          <h2 id="flow-meetings">{t('meetings')}</h2>
          {mayPlan && (
            <Button type="button" variant="secondary" onClick={() => setOpen('plan')}>
              {t('plan')}
            </Button>
          )}
        </div>
        <MeetingList meetings={desk.transitionMeetings} pathTo={paths.officeMeeting} />
      </SectionBox>
      {desk.meetingPlan && <MeetingPlanBox plan={desk.meetingPlan} />}
      {desk.swaps.length > 0 && (
        <SectionBox labelledBy="flow-swaps">
          <h2 id="flow-swaps">{t('swaps.underWay')}</h2>
          <SwapList swaps={desk.swaps} />
        </SectionBox>
      )}
      {open === 'make' && <MakeWishDialog onClose={close} />}
      {open === 'plan' && desk.meetingPlan && <PlanMeetingDialog settings={desk.meetingPlan} onClose={close} />}
    </>
  );
}
