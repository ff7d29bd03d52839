import type { RoundStep } from '@inntak/domain/allocation';
import { useState } from 'react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { StepButtons } from '../ui/steps/step-buttons';
import { EarlierRuns } from './earlier-runs';
import { TakeRoundStepDocument, type Desk, type Round, type RoundStep as Step } from './round.graphql';
import { roundMessages } from './round-messages.nb';
import { hasFewerDays, isWithout } from './round-words';

/** The way forward first; what goes back or is seldom done, after it. */
const order: readonly RoundStep[] = [
  'approve',
  'publish',
  'sendForApproval',
  'check',
  'run',
  'freeze',
  'open',
  'returnToPreparer',
  'adoptLottery',
  'thaw',
];

/** The steps of the round that are open to this reader as buttons, and the one that is next with why it is closed. */
export function RoundActions({ desk }: { readonly desk: Desk }) {
  const t = useText(roundMessages);
  const [step, setStep] = useState<Step | null>(null);
  const [earlier, setEarlier] = useState(false);
  const { round } = desk;
  const steps = order.flatMap((name) => round.allowedSteps.find((each) => each.step === name) ?? []);
  const labels = Object.fromEntries(order.map((name) => [name, t(`step.${name}`)]));
  return (
    <>
      {round.runs.length > 0 && (
        <Button variant="secondary" onClick={() => setEarlier(true)}>
          {t('earlier')}
        </Button>
      )}
      <StepButtons
        steps={steps.filter((each) => each.open || isNext(round, each.step))}
        labels={labels}
        onStep={setStep}
      />
      {step && <RoundStepDialog desk={desk} step={step} onClose={() => setStep(null)} />}
      {earlier && <EarlierRuns round={round} onClose={() => setEarlier(false)} />}
    </>
  );
}

/** A closed step is only worth telling of when it is the next one. */
function isNext({ state }: Round, step: string): boolean {
  const next: Partial<Record<Round['state'], readonly string[]>> = {
    planned: ['open'],
    open: ['freeze'],
    frozen: ['run'],
    checked: ['sendForApproval'],
    forApproval: ['approve'],
  };
  return next[state]?.includes(step) ?? false;
}

/** Asks before a step, with what follows from it. */
export function RoundStepDialog(props: { readonly desk: Desk; readonly step: Step; readonly onClose: () => void }) {
  const { desk, step, onClose } = props;
  const t = useText(roundMessages);
  const { id, version } = desk.round;
  const name = step.step as RoundStep;
  const numbers = [
    `${t('counts.given')}: ${desk.applicants.filter(({ days }) => days.length > 0).length}`,
    `${t('counts.fewer')}: ${desk.applicants.filter(hasFewerDays).length}`,
    `${t('counts.without')}: ${desk.applicants.filter(isWithout).length}`,
  ];
  const tellsNumbers = name === 'sendForApproval' || name === 'approve' || name === 'publish';
  return (
    <StepDialog
      title={t(`dialog.${name}.title`)}
      consequences={[t(`dialog.${name}.first`), t(`dialog.${name}.second`), ...(tellsNumbers ? numbers : [])]}
      verb={t(`step.${name}`)}
      needs={step.needs}
      document={TakeRoundStepDocument}
      resultOf={(data) => data.takeRoundStep}
      variables={({ reason }) => ({ input: { id, version, step: name, reason: reason === '' ? null : reason } })}
      reloads
      onClose={onClose}
    />
  );
}
