import { paths } from '../../lib/paths';
import { FlowDeskPage } from '../../transitions/flow-desk-page';
import { MeetingPage } from '../../transitions/meeting-page';
import { MeetingsPage } from '../../transitions/meetings-page';

/** «Dynamisk flyt»: the office's desk and the meetings, as each party sees them. A chunk of its own. */
export function OfficeMeetingPage() {
  return <MeetingPage back={paths.flow()} />;
}

export function ProviderMeetingsPage() {
  return <MeetingsPage pathTo={paths.providerMeeting} />;
}

export function ProviderMeetingPage() {
  return <MeetingPage back={paths.providerMeetings()} />;
}

export function NavMeetingsPage() {
  return <MeetingsPage pathTo={paths.navMeeting} />;
}

export function NavMeetingPage() {
  return <MeetingPage back={paths.navMeetings()} />;
}

export { FlowDeskPage as OfficeFlowPage };
