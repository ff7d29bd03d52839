import { useState } from 'react';
import { useText } from '../../lib/messages';
import type { OfficeCase, Step } from '../../lib/office-case';
import { DeadlineText } from '../../ui/deadline/deadline-text';
import { StepButtons } from '../../ui/steps/step-buttons';
import { ApplicationStepDialog, isOfficeApplicationStep, officeApplicationSteps } from './application-step-dialog';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import styles from './case.module.css';

/** What has to happen next, who has it and by when, with the steps of the case. */
export function NextStepBox({ officeCase }: { readonly officeCase: OfficeCase }) {
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const [step, setStep] = useState<Step | null>(null);
  const { nextStep, application } = officeCase;
  const labels = Object.fromEntries(officeApplicationSteps.map((name) => [name, words(`step.${name}`)]));
  // A step whose state the case has left is no news; one that facts hold back says what is missing.
  const steps = application.allowedSteps.filter(({ open, step: name }) => open || name === 'close');
  return (
    <section className={styles.next} id="neste" aria-labelledby="next-title">
      <h2 id="next-title">{t('nextStep.title')}</h2>
      <p>
        <b>{nextStep.text}</b> ·{' '}
        {nextStep.mine ? <b>{t('nextStep.withYou')}</b> : t('nextStep.with', { who: nextStep.who })}
        {nextStep.deadline !== null && (
          <>
            {' · '}
            <DeadlineText day={nextStep.deadline} />
          </>
        )}
      </p>
      <StepButtons steps={steps} labels={labels} onStep={setStep} />
      {step && isOfficeApplicationStep(step.step) && (
        <ApplicationStepDialog
          officeCase={officeCase}
          step={{ ...step, step: step.step }}
          onClose={() => setStep(null)}
        />
      )}
    </section>
  );
}
