import type { OfficeCase, Step } from '../../lib/office-case';
import { useText } from '../../lib/messages';
import { StepDialog } from '../../ui/command-dialog/step-dialog';
import type { NeedValues } from '../../ui/command-dialog/need-fields';
import { caseDialogMessages } from './case-dialog-messages.nb';
import {
  CloseApplicationDocument,
  OfficeWithdrawApplicationDocument,
  ReceiveApplicationDocument,
  ReturnToActivityDocument,
  StartActivityClarificationDocument,
  StartWorkClarificationDocument,
} from './case-steps.graphql';
import type { OfficeApplicationStep } from './office-steps';

/** A step of the application: says what follows, asks what the step needs, takes it. */
export function ApplicationStepDialog(props: {
  readonly officeCase: OfficeCase;
  readonly step: Step & { readonly step: OfficeApplicationStep };
  readonly onClose: () => void;
}) {
  const { officeCase, step, onClose } = props;
  const t = useText(caseDialogMessages);
  const { id, version } = officeCase.application;
  const name = officeCase.participant.firstName;
  const variables = (values: NeedValues) => ({
    input: { id, version, ...(step.needs.includes('reason') ? { reason: values.reason } : {}) },
  });
  const shared = { needs: step.needs, variables, onClose };
  switch (step.step) {
    case 'receive':
      return (
        <StepDialog
          {...shared}
          title={t('steps.receive.title', { name })}
          consequences={[t('steps.receive.letter', { name }), t('steps.receive.clock')]}
          verb={t('steps.receive.verb')}
          document={ReceiveApplicationDocument}
          resultOf={(data) => data.receiveApplication}
        />
      );
    case 'startActivityClarification':
      return (
        <StepDialog
          {...shared}
          title={t('steps.activity.title')}
          consequences={[t('steps.activity.who'), t('steps.activity.notArba')]}
          verb={t('steps.activity.verb')}
          document={StartActivityClarificationDocument}
          resultOf={(data) => data.startActivityClarification}
        />
      );
    case 'startWorkClarification':
      return (
        <StepDialog
          {...shared}
          title={t('steps.work.title')}
          consequences={[t('steps.work.who'), t('steps.work.nobodyYet', { name })]}
          verb={t('steps.work.verb')}
          document={StartWorkClarificationDocument}
          resultOf={(data) => data.startWorkClarification}
        />
      );
    case 'returnToActivity':
      return (
        <StepDialog
          {...shared}
          title={t('steps.back.title')}
          consequences={[t('steps.back.consequence')]}
          verb={t('steps.back.verb')}
          document={ReturnToActivityDocument}
          resultOf={(data) => data.returnToActivity}
        />
      );
    case 'close':
      return (
        <StepDialog
          {...shared}
          title={t('steps.close.title', { name })}
          consequences={[t('steps.close.checked'), t('steps.close.waitlist')]}
          verb={t('steps.close.verb')}
          document={CloseApplicationDocument}
          resultOf={(data) => data.closeApplication}
        />
      );
    case 'withdraw':
      return (
        <StepDialog
          {...shared}
          title={t('steps.withdraw.title', { name })}
          consequences={[t('steps.withdraw.ends'), t('steps.withdraw.access')]}
          verb={t('steps.withdraw.verb')}
          danger
          document={OfficeWithdrawApplicationDocument}
          resultOf={(data) => data.withdrawApplication}
          reloads
        />
      );
  }
}
