import { useText } from '../lib/messages';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { providerPlacementMessages } from './provider-messages.nb';
import { ProviderStartPlacementDocument, type ProviderPlacement } from './provider-placements.graphql';

/** The person has come to her first day. */
export function StartPlacementDialog(props: { readonly placement: ProviderPlacement; readonly onClose: () => void }) {
  const { placement, onClose } = props;
  const t = useText(providerPlacementMessages);
  const { id, version, participant, allowedSteps } = placement;
  return (
    <StepDialog
      title={t('startDialog.title', { name: participant.firstName })}
      consequences={[t('startDialog.consequence')]}
      verb={t('startDialog.verb')}
      needs={allowedSteps.find(({ step }) => step === 'start')?.needs ?? []}
      document={ProviderStartPlacementDocument}
      resultOf={(data) => data.startPlacement}
      variables={() => ({ input: { id, version } })}
      onClose={onClose}
    />
  );
}
