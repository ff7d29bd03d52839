import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Link } from '../ui/link/link';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import styles from './flow.module.css';
import type { Meeting } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';

const stateKinds = {
  planned: 'waiting',
  underWay: 'working',
  held: 'settled',
  cancelled: 'missing',
} as const satisfies Record<Meeting['state'], StatusKind>;

/** Meetings, the latest first. */
export function MeetingList(props: { readonly meetings: readonly Meeting[]; readonly pathTo: (id: string) => string }) {
  const t = useText(staffMessages);
  if (props.meetings.length === 0) return <p className={styles.quiet}>{t('noMeetings')}</p>;
  return (
    <ul className={styles.list}>
      {props.meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link to={props.pathTo(meeting.id)}>{t('meeting.name', { week: meeting.week })}</Link>
          <span className="number">{fullDay(meeting.heldOn)}</span>
          <span>{t('meeting.cases', { count: meeting.caseCount })}</span>
          <StatusTag kind={stateKinds[meeting.state]}>{t(`meeting.state.${meeting.state}`)}</StatusTag>
        </li>
      ))}
    </ul>
  );
}
