import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextArea, TextField } from '../ui/forms/text-field';
import { grantsMessages } from './grants-messages.nb';
import { ChangeEarmarkedGrantDocument, RegisterEarmarkedGrantDocument, type EarmarkedGrant } from './grants.graphql';

interface Values {
  readonly purpose: string;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Writes down what was given, or corrects it with a reason. */
export function GrantDialog({
  grant,
  onClose,
}: {
  readonly grant: EarmarkedGrant | null;
  readonly onClose: () => void;
}) {
  const t = useText(grantsMessages);
  const reload = useReload();
  const [register] = useCommand(RegisterEarmarkedGrantDocument, (data) => data.registerEarmarkedGrant);
  const [change] = useCommand(ChangeEarmarkedGrantDocument, (data) => data.changeEarmarkedGrant);
  const form = useForm<Values>({
    defaultValues: {
      purpose: grant?.purpose ?? '',
      amount: grant === null ? '' : String(grant.amount),
      from: grant?.from ?? '',
      to: grant?.to ?? '',
      reason: '',
    },
  });
  const send = ({ purpose, amount, from, to, reason }: Values) => {
    const letter = { purpose, amount: kroner(amount) ?? 0, from, to };
    return grant === null
      ? register({ input: letter })
      : change({ input: { ...letter, id: grant.id, version: grant.version, reason } });
  };
  return (
    <CommandDialog
      title={t(grant === null ? 'form.registerTitle' : 'form.changeTitle')}
      verb={t(grant === null ? 'form.registerVerb' : 'form.changeVerb')}
      form={form}
      send={send}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="purpose"
        label={t('form.purpose')}
        description={t('form.purposeHint')}
        rules={{ required: t('form.purposeMissing') }}
      />
      <TextField
        form={form}
        name="amount"
        inputMode="numeric"
        label={t('form.amount')}
        rules={{
          required: t('form.amountMissing'),
          validate: (value) => kroner(String(value)) !== null || t('form.amountMissing'),
        }}
      />
      <TextField
        form={form}
        name="from"
        type="date"
        label={t('form.from')}
        rules={{ required: t('form.dayMissing') }}
      />
      <TextField form={form} name="to" type="date" label={t('form.to')} rules={{ required: t('form.dayMissing') }} />
      {grant !== null && (
        <TextArea
          form={form}
          name="reason"
          rows={2}
          label={t('form.reason')}
          rules={{ required: t('form.reasonMissing') }}
        />
      )}
    </CommandDialog>
  );
}

/** «900 000» and «900000» are the same; anything else that is no whole number is null. What is too much the server says. */
function kroner(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
