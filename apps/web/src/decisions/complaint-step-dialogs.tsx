import type { OfficeDecision, Step } from '../lib/office-case';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import {
  ChangeAfterComplaintDocument,
  ForwardComplaintDocument,
  ForwardComplaintToNavDocument,
  UpholdDecisionDocument,
} from './complaints.graphql';
import { complaintMessages } from './complaint-messages.nb';

/** A complaint is answered or sent on; every way ends with a letter to the person, which the dialog says first. */
export function ComplaintStepDialog(props: {
  readonly decision: Pick<OfficeDecision, 'id' | 'version' | 'complaint'>;
  /** First name of the person who complains. */
  readonly name: string;
  readonly step: Step;
  readonly onClose: () => void;
}) {
  const { decision, name, step, onClose } = props;
  const t = useText(complaintMessages);
  const { version, complaint } = decision;
  const { body } = complaint;
  const which = { decisionId: decision.id, version };
  const shared = { needs: step.needs, onClose };
  switch (step.step) {
    case 'uphold':
      return (
        <StepDialog
          {...shared}
          title={t('uphold.title')}
          consequences={[t('uphold.letter', { name }), t('uphold.then', { body })]}
          verb={t('uphold.verb')}
          document={UpholdDecisionDocument}
          resultOf={(data) => data.upholdDecision}
          variables={({ reason }) => ({ input: { ...which, reason } })}
        />
      );
    case 'change':
      return (
        <StepDialog
          {...shared}
          title={t('change.title', { name })}
          consequences={[t('change.letter', { name }), t('change.wishes'), t('change.then')]}
          verb={t('change.verb')}
          document={ChangeAfterComplaintDocument}
          resultOf={(data) => data.changeAfterComplaint}
          variables={({ reason }) => ({ input: { ...which, reason } })}
        />
      );
    case 'forward':
      return (
        <StepDialog
          {...shared}
          title={t('forward.title', { body })}
          consequences={[t('forward.papers', { body }), t('forward.letter', { name })]}
          verb={t('forward.verb')}
          document={ForwardComplaintDocument}
          resultOf={(data) => data.forwardComplaint}
          variables={() => ({ input: which })}
        />
      );
    case 'forwardToNav':
      return (
        <StepDialog
          {...shared}
          title={t('forward.title', { body: 'NAV' })}
          consequences={[t('forward.papers', { body: 'NAV' }), t('forward.letter', { name })]}
          verb={t('forward.verb')}
          document={ForwardComplaintToNavDocument}
          resultOf={(data) => data.forwardComplaintToNav}
          variables={() => ({ input: which })}
        />
      );
    default:
      return null;
  }
}
