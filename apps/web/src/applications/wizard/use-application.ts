import { useCallback, useState } from 'react';
import type { CommandOutcome } from '../../lib/outcome';
import { useCommand } from '../../lib/use-command';
import { saveApplicationDocument, type ApplicationDraft, type SaveApplicationInput } from './application.graphql';
import { emptyDraft, inputOf, valuesOf, type DraftKey, type DraftValues } from './draft-values';

/** An application on its way: what the server has, what the screens hold, and how one becomes the other. */
export interface ApplicationInProgress {
  /** null until the first answer is saved: an application that nobody has answered does not exist. */
  readonly draft: ApplicationDraft | null;
  readonly values: DraftValues;
  readonly change: (values: DraftValues) => void;
  readonly saving: boolean;
  /** Saves some answers if they differ from what the server has. What was typed stays, whatever becomes of it. */
  readonly save: (keys: readonly DraftKey[], values?: DraftValues) => Promise<SaveOutcome>;
  /** The server's newer version, with the answers that `keys` name kept as they were typed here. */
  readonly takeOver: (fresh: ApplicationDraft, keys: readonly DraftKey[]) => void;
}

export type SaveOutcome = CommandOutcome<{ readonly application: ApplicationDraft } | null>;

/** Holds an application while its questions are answered, beginning with what the server had. */
export function useApplication(initial: ApplicationDraft | null): ApplicationInProgress {
  const [draft, setDraft] = useState(initial);
  const [values, setValues] = useState(() => (initial ? valuesOf(initial) : emptyDraft));
  const [send, { pending }] = useCommand(saveApplicationDocument, (data) => data.saveApplication);

  const save = useCallback(
    async (keys: readonly DraftKey[], given: DraftValues = values): Promise<SaveOutcome> => {
      const input = inputOf(given, keys);
      if (sameAsSaved(input, draft, keys)) return { kind: 'done', payload: null };
      const outcome = await send({ input: draft ? { ...input, id: draft.id, version: draft.version } : input });
      if (outcome.kind === 'done') setDraft(outcome.payload.application);
      return outcome;
    },
    [values, draft, send],
  );

  const takeOver = useCallback((fresh: ApplicationDraft, keys: readonly DraftKey[]) => {
    setDraft(fresh);
    setValues((typed) => keepTyped(valuesOf(fresh), typed, keys));
  }, []);

  return { draft, values, change: setValues, saving: pending, save, takeOver };
}

function sameAsSaved(input: SaveApplicationInput, draft: ApplicationDraft | null, keys: readonly DraftKey[]): boolean {
  const saved = inputOf(draft ? valuesOf(draft) : emptyDraft, keys);
  return JSON.stringify(input) === JSON.stringify(saved);
}

function keepTyped(fresh: DraftValues, typed: DraftValues, keys: readonly DraftKey[]): DraftValues {
  return keys.reduce<DraftValues>((values, key) => ({ ...values, [key]: typed[key] }), fresh);
}
