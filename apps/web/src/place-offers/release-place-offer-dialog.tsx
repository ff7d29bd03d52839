import type { OfficeCase, OfficePlaceOffer, Step } from '../lib/office-case';
import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { ReleasePlaceOfferDocument } from './office-place-offers.graphql';
import { placeOfferDialogMessages } from './dialog-messages.nb';

/** Takes an offer back and lets the room go. Only a person does that, never a passed deadline. */
export function ReleasePlaceOfferDialog(props: {
  readonly officeCase: OfficeCase;
  readonly placeOffer: OfficePlaceOffer;
  readonly step: Step;
  readonly onClose: () => void;
}) {
  const t = useText(placeOfferDialogMessages);
  const { id, version } = props.placeOffer;
  return (
    <StepDialog
      title={t('release.title')}
      consequences={[t('release.consequence', { name: props.officeCase.participant.firstName })]}
      verb={t('release.verb')}
      danger
      needs={props.step.needs}
      document={ReleasePlaceOfferDocument}
      resultOf={(data) => data.releasePlaceOffer}
      variables={({ reason }) => ({ input: { id, version, reason } })}
      onClose={props.onClose}
    />
  );
}
