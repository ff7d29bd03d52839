import { useForm, type UseFormReturn } from '../lib/form';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { CheckboxesField, RadioField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { proposalDialogMessages } from './proposal-dialog-messages.nb';
import { ProposePlacementChangeDocument, type ProviderPlacement } from './provider-placements.graphql';

type Kind = keyof typeof proposalDialogMessages.nb.kind;

interface Values {
  kind: string;
  from: string;
  to: string;
  weekdays: Weekday[];
  reason: string;
}

const takesFrom = ['changeDays', 'pause', 'startOn'] as const;
const takesTo = ['end', 'extend', 'pause'] as const;

/** Proposes something about somebody's place. What cannot be proposed now is not offered; nothing is chosen beforehand. */
export function ProposeDialog(props: { readonly placement: ProviderPlacement; readonly onClose: () => void }) {
  const { placement, onClose } = props;
  const t = useText(proposalDialogMessages);
  const form = useForm<Values>({ defaultValues: { kind: '', from: '', to: '', weekdays: [], reason: '' } });
  const [send] = useCommand(ProposePlacementChangeDocument, (data) => data.proposePlacementChange);
  const kinds = placement.mayPropose
    .filter(({ open }) => open)
    .map(({ step }) => step)
    .filter(isKind);
  const name = placement.participant.firstName;
  return (
    <CommandDialog
      title={t('dialogTitle', { name })}
      consequences={[t('promise'), t('readable', { name })]}
      verb={t('verb')}
      form={form}
      send={({ kind, from, to, reason, weekdays: chosen }) =>
        send({
          input: {
            placementId: placement.id,
            version: placement.version,
            kind: isKind(kind) ? kind : 'end',
            from: from === '' ? null : from,
            to: to === '' ? null : to,
            weekdays: chosen,
            reason,
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="kind"
        label={t('kindLabel')}
        rules={{ required: t('kindMissing') }}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <KindFields form={form} />
      <TextArea form={form} name="reason" rows={3} label={t('reason')} rules={{ required: t('reasonMissing') }} />
    </CommandDialog>
  );
}

/** The days that the chosen kind needs. */
function KindFields({ form }: { readonly form: UseFormReturn<Values> }) {
  const t = useText(proposalDialogMessages);
  const today = useToday();
  const kind = form.watch('kind');
  const from = takesFrom.find((each) => each === kind);
  const to = takesTo.find((each) => each === kind);
  return (
    <>
      {kind === 'changeDays' && (
        <CheckboxesField
          form={form}
          name="weekdays"
          label={t('weekdays')}
          rules={{ validate: (days: unknown) => (Array.isArray(days) && days.length > 0) || t('weekdaysMissing') }}
          options={weekdays.map((day) => ({ value: day, label: sentenceStart(weekdayName(day)) }))}
        />
      )}
      {from && (
        <TextField
          form={form}
          name="from"
          type="date"
          min={today}
          label={t(`from.${from}`)}
          rules={{ required: t('dayMissing') }}
        />
      )}
      {to && (
        <TextField
          form={form}
          name="to"
          type="date"
          min={today}
          label={t(`to.${to}`)}
          {...(to === 'end' ? { rules: { required: t('dayMissing') } } : { description: t(`toHint.${to}`) })}
        />
      )}
    </>
  );
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(proposalDialogMessages.nb.kind, kind);
}
