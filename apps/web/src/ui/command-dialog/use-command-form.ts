import { useCallback, useRef, useState } from 'react';
import { applyViolation, type FieldPath, type FieldValues, type UseFormReturn } from '../../lib/form';
import type { CommandOutcome, Violation } from '../../lib/outcome';
import { useReload } from '../../lib/use-reload';
import { obstacleIn, type Obstacle } from './obstacle';

interface CommandForm {
  readonly submit: (event?: { preventDefault: () => void }) => void;
  readonly obstacle: Obstacle | null;
  /** Reads again everything on the page; what was typed stays. */
  readonly reload: () => void;
}

/**
 * Sends a form as a command: once per press however often the button is pressed, with every outcome handled. A violation
 * lands on its field, a conflict and a lost answer become the `obstacle`, and what was typed stays in all three.
 */
export function useCommandForm<Values extends FieldValues, Payload>(options: {
  readonly form: UseFormReturn<Values>;
  readonly send: (values: Values) => Promise<CommandOutcome<Payload>>;
  readonly onDone: (payload: Payload) => void;
  readonly onViolation?: (violation: Violation) => void;
  /** Input fields of the API that are called something else in the form. */
  readonly fields?: Readonly<Record<string, FieldPath<Values>>>;
}): CommandForm {
  const { form, send, onDone, onViolation, fields } = options;
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const underway = useRef(false);
  const reloadAll = useReload();

  const submit = useCallback(
    async (values: Values) => {
      const outcome = await send(values);
      setObstacle(obstacleIn(outcome));
      if (outcome.kind === 'violation') {
        applyViolation(form, outcome.violation, fields);
        onViolation?.(outcome.violation);
      }
      if (outcome.kind === 'done') onDone(outcome.payload);
    },
    [send, onDone, onViolation, fields, form],
  );

  return {
    obstacle,
    reload: () => {
      setObstacle(null);
      reloadAll();
    },
    submit: (event) => {
      event?.preventDefault();
      if (underway.current) return;
      underway.current = true;
      // A refusal on a part of the form that is no field of its own would otherwise block it for good.
      form.clearErrors();
      void form
        .handleSubmit(submit)()
        .finally(() => {
          underway.current = false;
        });
    },
  };
}
