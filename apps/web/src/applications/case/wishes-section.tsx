import { useState } from 'react';
import { useText } from '../../lib/messages';
import type { OfficeCase, OfficeWish, Step } from '../../lib/office-case';
import { SectionBox } from '../../ui/staff-page/section-box';
import { StepButtons } from '../../ui/steps/step-buttons';
import { whenOpened } from '../../ui/when-opened/when-opened';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import { isAssessingWishStep } from './office-steps';
import { WishList } from './wish-list';

const WishStepDialog = whenOpened(async () => (await import('./wish-step-dialog')).WishStepDialog);

/** Steps of a wish that begin here and are taken in another feature: the page that knows both puts them together. */
export type WishStepElsewhere = 'putOnWaitlist' | 'offer';

/** The wishes with their states and the steps that the server offers for each. */
export function WishesSection(props: {
  readonly officeCase: OfficeCase;
  readonly onElsewhere: (step: WishStepElsewhere, wish: OfficeWish) => void;
}) {
  const { officeCase, onElsewhere } = props;
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const [taking, setTaking] = useState<{ readonly wishId: string; readonly step: Step } | null>(null);
  const { wishes, daysPerWeek } = officeCase.application;
  // Read from the case, not remembered: after a conflict the dialog must send the newest version.
  const taken = taking && wishes.find(({ id }) => id === taking.wishId);
  return (
    <SectionBox id="onsker" labelledBy="wishes-title">
      <h2 id="wishes-title">
        {daysPerWeek === null ? t('wishes.title') : t('wishes.daysPerWeek', { count: daysPerWeek })}
      </h2>
      <WishList wishes={wishes}>
        {(wish) => (
          <StepButtons
            quiet
            steps={wish.allowedSteps.filter(({ open }) => open)}
            labels={{
              assessSuitable: words('wishStep.assessSuitable'),
              assessNotSuitable: words('wishStep.assessNotSuitable'),
              markNotRelevantForNav: words('wishStep.markNotRelevantForNav'),
              putOnWaitlist: words('wishStep.putOnWaitlist'),
              offer: words('wishStep.offer'),
              withdraw: words('wishStep.withdraw'),
            }}
            onStep={(step) =>
              step.step === 'putOnWaitlist' || step.step === 'offer'
                ? onElsewhere(step.step, wish)
                : setTaking({ wishId: wish.id, step })
            }
          />
        )}
      </WishList>
      {taking && taken && isAssessingWishStep(taking.step.step) && (
        <WishStepDialog
          officeCase={officeCase}
          wish={taken}
          step={{ ...taking.step, step: taking.step.step }}
          onClose={() => setTaking(null)}
        />
      )}
    </SectionBox>
  );
}
