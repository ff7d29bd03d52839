import type { OfficeCase, OfficeWish, Step } from '../../lib/office-case';
import type { ResultOf } from '../../lib/graphql';
import { useText } from '../../lib/messages';
import { StepDialog } from '../../ui/command-dialog/step-dialog';
import {
  AssessWishDocument,
  MarkWishNotRelevantForNavDocument,
  OfficeWithdrawWishDocument,
} from './assessments.graphql';
import { caseDialogMessages } from './case-dialog-messages.nb';
import type { AssessingWishStep } from './office-steps';

/** Suitable, not suitable, not relevant for NAV, or taken back by the person: what becomes of one wish. */
export function WishStepDialog(props: {
  readonly officeCase: OfficeCase;
  readonly wish: OfficeWish;
  readonly step: Step & { readonly step: AssessingWishStep };
  readonly onClose: () => void;
}) {
  const { officeCase, wish, step, onClose } = props;
  const t = useText(caseDialogMessages);
  const { id: wishId, version, rank } = wish;
  const name = officeCase.participant.firstName;
  const shared = { needs: step.needs, onClose };
  const assess = (suitable: boolean) => ({
    document: AssessWishDocument,
    resultOf: (data: ResultData) => data.assessWish,
    variables: ({ reason }: { readonly reason: string }) => ({
      input: { wishId, version, suitable, reason: reason || null },
    }),
  });
  switch (step.step) {
    case 'assessSuitable':
      return (
        <StepDialog
          {...shared}
          {...assess(true)}
          title={t('wishDialog.suitableTitle', { rank })}
          consequences={[t('wishDialog.suitableConsequence')]}
          verb={t('wishDialog.suitableVerb')}
        />
      );
    case 'assessNotSuitable':
      return (
        <StepDialog
          {...shared}
          {...assess(false)}
          title={t('wishDialog.notSuitableTitle', { rank })}
          consequences={[t('wishDialog.notSuitableConsequence', { name })]}
          verb={t('wishDialog.notSuitableVerb')}
        />
      );
    case 'withdraw':
      return (
        <StepDialog
          {...shared}
          title={t('wishDialog.withdrawTitle', { name, rank })}
          consequences={[t('wishDialog.withdrawConsequence'), t('wishDialog.withdrawRest')]}
          verb={t('wishDialog.withdrawVerb')}
          reloads
          document={OfficeWithdrawWishDocument}
          resultOf={(data) => data.withdrawWish}
          variables={({ heardHow }) => ({ input: { wishId, version, heardHow: heardHow || null } })}
        />
      );
    case 'markNotRelevantForNav':
      return (
        <StepDialog
          {...shared}
          title={t('wishDialog.navTitle', { rank })}
          consequences={[t('wishDialog.navConsequence')]}
          verb={t('wishDialog.navVerb')}
          document={MarkWishNotRelevantForNavDocument}
          resultOf={(data) => data.markWishNotRelevantForNav}
          variables={({ reason, heardHow }) => ({ input: { wishId, version, reason, heardHow: heardHow || null } })}
        />
      );
  }
}

type ResultData = ResultOf<typeof AssessWishDocument>;
