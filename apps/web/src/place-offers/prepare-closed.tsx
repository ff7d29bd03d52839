import { useText } from '../lib/messages';
import type { Step } from '../lib/office-case';
import { StepButtons } from '../ui/steps/step-buttons';
import { officePlaceOfferMessages } from './office-messages.nb';

/** Why no offer of a place can be prepared just now, as the server says it. */
export function PrepareClosed({ step }: { readonly step: Step }) {
  const t = useText(officePlaceOfferMessages);
  return <StepButtons steps={[step]} labels={{ [step.step]: t('prepare') }} onStep={() => undefined} />;
}
