import type { OfficeCase, OfficeWaitlistEntry, Step } from '../lib/office-case';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import {
  LeaveWaitlistDocument,
  PauseWaitlistEntryDocument,
  ResumeWaitlistEntryDocument,
} from './office-waitlists.graphql';
import { waitlistDialogMessages } from './dialog-messages.nb';

/** Pause, wait again, or leave the list. */
export function WaitlistStepDialog(props: {
  readonly officeCase: OfficeCase;
  readonly entry: OfficeWaitlistEntry;
  readonly step: Step;
  readonly onClose: () => void;
}) {
  const { officeCase, entry, step, onClose } = props;
  const t = useText(waitlistDialogMessages);
  const { id, version } = entry;
  const name = officeCase.participant.firstName;
  const shared = { needs: step.needs, onClose };
  switch (step.step) {
    case 'pause':
      return (
        <StepDialog
          {...shared}
          title={t('pause.title')}
          consequences={[t('pause.consequence', { name })]}
          verb={t('pause.verb')}
          document={PauseWaitlistEntryDocument}
          resultOf={(data) => data.pauseWaitlistEntry}
          variables={({ reason }) => ({ input: { id, version, reason } })}
        />
      );
    case 'resume':
      return (
        <StepDialog
          {...shared}
          title={t('resume.title', { name })}
          consequences={[t('resume.consequence')]}
          verb={t('resume.verb')}
          document={ResumeWaitlistEntryDocument}
          resultOf={(data) => data.resumeWaitlistEntry}
          variables={() => ({ input: { id, version } })}
        />
      );
    case 'leave':
      return (
        <StepDialog
          {...shared}
          title={t('leave.title', { name })}
          consequences={[t('leave.consequence', { name })]}
          verb={t('leave.verb')}
          document={LeaveWaitlistDocument}
          resultOf={(data) => data.leaveWaitlist}
          variables={({ reason }) => ({ input: { id, version, reason } })}
        />
      );
    default:
      return null;
  }
}
