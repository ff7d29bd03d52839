import { CircleSlashIcon } from '@navikt/aksel-icons';
import { Button } from '../button/button';
import styles from './step-buttons.module.css';

/** A step as the server shows it: open, or closed with a reason in plain words. */
export interface AllowedStep {
  readonly step: string;
  readonly open: boolean;
  readonly reason: string | null;
}

/**
 * The steps that the server says this reader may take: open ones as buttons, the first as the main one, closed ones with the
 * reason in sight. `labels` are the feature's words for its steps; a step without a label is not shown here, so that a page can
 * spread the steps of a thing over several places. `quiet` draws no main button.
 */
export function StepButtons<Step extends AllowedStep>(props: {
  readonly steps: readonly Step[];
  readonly labels: Readonly<Partial<Record<string, string>>>;
  readonly onStep: (step: Step) => void;
  readonly pending?: boolean;
  readonly quiet?: boolean;
}) {
  const shown = props.steps.flatMap((step) => {
    const label = props.labels[step.step];
    return label === undefined ? [] : [{ step, label }];
  });
  const open = shown.filter(({ step }) => step.open);
  const closed = shown.filter(({ step }) => !step.open && step.reason !== null);
  if (shown.length === 0) return null;
  return (
    <div className={styles.steps}>
      {open.length > 0 && (
        <div className={styles.buttons}>
          {open.map(({ step, label }, index) => (
            <Button
              key={step.step}
              variant={index === 0 && !props.quiet ? 'primary' : 'secondary'}
              disabled={props.pending ?? false}
              onClick={() => props.onStep(step)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {closed.length > 0 && (
        <ul className={styles.closed}>
          {closed.map(({ step, label }) => (
            <li key={step.step}>
              <CircleSlashIcon className="icon" aria-hidden />
              <span>
                <b>{label}:</b> {step.reason}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
