import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { addDays, mondayOf, weekOf } from '@inntak/domain/calendar';
import { useText } from '../lib/messages';
import { useToday, useViewer } from '../lib/session';
import { useParam } from '../lib/use-param';
import { Link } from '../ui/link/link';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { StaffPage } from '../ui/staff-page/staff-page';
import { AgendaList } from './agenda-list';
import { CasePane } from './case-pane';
import styles from './flow.module.css';
import { MeetingHead } from './meeting-head';
import { MeetingPageDocument, RoundDocument, type AgendaCase, type Meeting } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { SwapSuggestions } from './swap-suggestions';

/** A transition meeting: the agenda, the case that is talked about, and possible swaps. Cases of others are «Sak 6» only. */
export function MeetingPage({ back }: { readonly back: string }) {
  const t = useText(staffMessages);
  const id = useParam('meetingId');
  const { data, error, refetch } = useQuery(MeetingPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.transitionMeeting;
  if (page) return <Room meeting={page.meeting} cases={page.cases} back={back} />;
  return (
    <StaffPage title={t('title')} above={<Link to={back}>{t('meeting.backToMeetings')}</Link>}>
      {error && !data && <ErrorState title={t('meeting.failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('meeting.loading')} rows={5} />}
      {data && <EmptyState title={t('meeting.notFound')} text={t('meeting.notFoundText')} />}
    </StaffPage>
  );
}

const officeRoles: readonly string[] = ['caseworker', 'decisionMaker', 'officeLeader'];
/** Changes are looked at from a Monday four weeks after the meeting: time for visits, answers and decisions. */
const weeksUntilChange = 4;

function Room(props: { readonly meeting: Meeting; readonly cases: readonly AgendaCase[]; readonly back: string }) {
  const t = useText(staffMessages);
  const { meeting, cases, back } = props;
  const { activeHat } = useViewer();
  const today = useToday();
  const isOffice = officeRoles.includes(activeHat.role);
  const from = meeting.heldOn > today ? meeting.heldOn : today;
  const day = addDays(mondayOf(weekOf(from)), 7 * weeksUntilChange);
  const { data } = useQuery(RoundDocument, { variables: { day }, skip: !isOffice, fetchPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<number | null>(null);
  const own = cases.filter(({ changeWish }) => changeWish !== null);
  const current = own.find(({ number }) => number === chosen) ?? own.find(({ settled }) => settled === false) ?? own[0];
  const others = own.filter(({ settled, number }) => settled === false && number !== current?.number);
  const round = data?.transitionRound;
  return (
    <>
      <MeetingHead meeting={meeting} back={back} isOffice={isOffice} />
      <div className={styles.room} data-swaps={isOffice}>
        <section className={styles.pane} aria-label={t('meeting.agenda')}>
          <AgendaList cases={cases} current={current?.number ?? null} onChoose={setChosen} isOffice={isOffice} />
        </section>
        <section className={styles.pane} aria-live="polite">
          {current?.changeWish ? (
            <CasePane
              key={current.changeWish.id}
              number={current.number}
              wish={current.changeWish}
              answer={round?.answers.find((each) => each.changeWishId === current.changeWish?.id) ?? null}
              organisations={data?.transitionSettings?.mayTakePart ?? []}
              canSettle={meeting.state === 'underWay'}
              onNext={others[0] ? () => setChosen(others[0]?.number ?? null) : null}
            />
          ) : (
            <div className={styles.paneBody}>
              <EmptyState
                title={t('meeting.empty')}
                text={isOffice ? t('meeting.emptyText') : ''}
                illustration="kaffe"
              />
            </div>
          )}
        </section>
        {isOffice && (
          <section className={styles.pane} aria-label={t('swaps.title')}>
            {round ? (
              <SwapSuggestions
                round={round}
                swaps={data?.swaps ?? []}
                meetingId={meeting.id}
                canAsk={activeHat.role === 'caseworker'}
              />
            ) : (
              <div className={styles.paneBody}>
                <LoadingState text={t('loading')} />
              </div>
            )}
          </section>
        )}
      </div>
    </>
  );
}
