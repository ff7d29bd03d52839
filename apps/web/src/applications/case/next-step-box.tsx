import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import type { OfficeCase, Step } from '../../lib/office-case';
import { DeadlineText } from '../../ui/deadline/deadline-text';
import { StepButtons } from '../../ui/steps/step-buttons';
import { useSoon, whenOpened } from '../../ui/when-opened/when-opened';
import { caseMessages } from './case-messages.nb';
import { caseWords } from './case-words';
import { isOfficeApplicationStep } from './office-steps';
import styles from './case.module.css';

const ApplicationStepDialog = whenOpened(async () => (await import('./application-step-dialog')).ApplicationStepDialog);

/** The form library comes with it: the other dialogs are then quick to open too. */
const next = [ApplicationStepDialog];

/** Steps that bring the case on; the others undo or end it, and stand behind «Flere steg». */
const onward = ['receive', 'startActivityClarification', 'startWorkClarification', 'close'] as const;
const others = ['returnToActivity', 'withdraw'] as const;

/**
 * What has to happen next, who has it and by when, with the steps of the case. `way` leads to where the task is done when that
 * is another part of the case than its own steps.
 */
export function NextStepBox(props: { readonly officeCase: OfficeCase; readonly way?: ReactNode }) {
  const { officeCase, way } = props;
  const t = useText(caseMessages);
  const words = useText(caseWords);
  const [step, setStep] = useState<Step | null>(null);
  useSoon(next);
  const { nextStep, application } = officeCase;
  const labelsOf = (names: readonly (typeof onward | typeof others)[number][]) =>
    Object.fromEntries(names.map((name) => [name, words(`step.${name}`)]));
  // A step whose state the case is not in is no news; that it cannot be closed yet is, once it is being clarified.
  const clarifying = application.state === 'activityClarification' || application.state === 'workClarification';
  const steps = application.allowedSteps.filter(({ open, step: name }) => open || (name === 'close' && clarifying));
  const more = steps.filter(({ open, step: name }) => open && others.some((other) => other === name));
  return (
    <section className={styles.next} id="neste" aria-labelledby="next-title">
      <h2 id="next-title">{t('nextStep.title')}</h2>
      <p className={styles.task}>
        <span>
          <b>{nextStep.text}</b>
          {nextStep.mine && ' · '}
          {nextStep.mine && <b>{t('nextStep.withYou')}</b>}
          {!nextStep.mine && nextStep.who !== '' && ` · ${t('nextStep.with', { who: nextStep.who })}`}
        </span>
        {nextStep.deadline !== null && <DeadlineText day={nextStep.deadline} />}
      </p>
      {way}
      <StepButtons quiet={Boolean(way)} steps={steps} labels={labelsOf(onward)} onStep={setStep} />
      {more.length > 0 && (
        <details>
          <summary>{t('steps.more')}</summary>
          <StepButtons quiet steps={more} labels={labelsOf(others)} onStep={setStep} />
        </details>
      )}
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
