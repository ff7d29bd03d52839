import { useState } from 'react';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { Dialog } from '../ui/dialog/dialog';
import { ConflictState, ErrorState, FailedState } from '../ui/states/states';
import { StepButtons } from '../ui/steps/step-buttons';
import {
  ApplyImportDocument,
  DiscardImportDocument,
  TryImportDocument,
  UndoImportDocument,
  type SheetImport,
} from './moving-in.graphql';
import { movingInMessages } from './moving-in-messages.nb';
import styles from './moving-in.module.css';
import { TakesTime } from './takes-time';

type Asked = 'apply' | 'undo' | 'discard';
type Trouble = Exclude<CommandOutcome<unknown>, { readonly kind: 'done' }>;

/** What can be done with a sheet. What changes the register is asked about once more. */
export function ImportSteps(props: {
  readonly sheet: SheetImport;
  readonly onChange: (sheet: SheetImport) => void;
  readonly onReload: () => void;
}) {
  const { sheet, onChange, onReload } = props;
  const t = useText(movingInMessages);
  const [tries, trying] = useCommand(TryImportDocument, (data) => data.tryImport);
  const [applies, applying] = useCommand(ApplyImportDocument, (data) => data.applyImport);
  const [undoes, undoing] = useCommand(UndoImportDocument, (data) => data.undoImport);
  const [discards, discarding] = useCommand(DiscardImportDocument, (data) => data.discardImport);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const pending = trying.pending || applying.pending || undoing.pending || discarding.pending;
  const take = async (step: Asked | 'try') => {
    setTrouble(null);
    const send = { try: tries, apply: applies, undo: undoes, discard: discards }[step];
    const outcome = await send({ input: { id: sheet.id, version: sheet.version } });
    setAsked(null);
    if (outcome.kind === 'done') onChange(outcome.payload.import);
    else setTrouble(outcome);
  };
  // Of what comes later, or is over, nothing needs to be said.
  const labels =
    sheet.state === 'draft'
      ? { try: t('steps.try'), apply: t('steps.apply'), discard: t('steps.discard') }
      : sheet.state === 'applied'
        ? { undo: t('steps.undo') }
        : {};
  return (
    <>
      <StepButtons
        steps={sheet.allowedSteps}
        labels={labels}
        pending={pending}
        onStep={({ step }) => {
          if (step === 'try') void take('try');
          if (step === 'apply' || step === 'undo' || step === 'discard') setAsked(step);
        }}
      />
      <TakesTime pending={pending && asked === null} count={sheet.rowCount} />
      {trouble?.kind === 'violation' && <ErrorState title={trouble.violation.message} />}
      {trouble?.kind === 'conflict' && <ConflictState conflict={trouble.conflict} onReload={onReload} />}
      {trouble?.kind === 'notFound' && <ErrorState title={trouble.message} />}
      {trouble?.kind === 'failed' && <FailedState />}
      <Dialog
        open={asked !== null}
        title={asked === null ? '' : t(`confirm.${asked}Title`, { count: sheet.rowCount })}
        onClose={() => setAsked(null)}
      >
        <p>{asked !== null && t(`confirm.${asked}Text`)}</p>
        <TakesTime pending={pending} count={sheet.rowCount} />
        <div className={styles.tools}>
          <Button loading={pending} onClick={() => asked !== null && void take(asked)}>
            {t('confirm.yes')}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={() => setAsked(null)}>
            {t('confirm.no')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
