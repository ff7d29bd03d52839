import { representationKinds } from '@inntak/domain/representation';
import { useForm } from '../lib/form';
import { sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { CheckboxesField, RadioField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { officeRepresentationMessages } from './office-messages.nb';
import { representationDialogMessages } from './dialog-messages.nb';
import { RegisterRepresentationDocument } from './office-representation.graphql';

const scopes = ['personal', 'economic', 'support'] as const;

interface Values {
  representativeNationalId: string;
  kind: string;
  scope: string[];
  from: string;
  until: string;
  documentRef: string;
}

/** Registers a guardian, proxy or support person after staff have seen the mandate. The scope decides, never the kind. */
export function RegisterRepresentationDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(officeRepresentationMessages);
  const words = useText(representationDialogMessages);
  const today = useToday();
  const form = useForm<Values>({
    defaultValues: { representativeNationalId: '', kind: '', scope: [], from: today, until: '', documentRef: '' },
  });
  const [send] = useCommand(RegisterRepresentationDocument, (data) => data.registerRepresentation);
  const { id: participantId, firstName } = officeCase.participant;
  return (
    <CommandDialog
      title={words('form.title', { name: firstName })}
      consequences={[words('form.check'), words('form.mandate')]}
      verb={words('form.verb')}
      form={form}
      send={({ until, ...values }) => send({ input: { participantId, ...values, until: until || null } })}
      onDone={onClose}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="representativeNationalId"
        label={words('form.nationalId')}
        inputMode="numeric"
        autoComplete="off"
        rules={{
          required: words('form.nationalIdMissing'),
          pattern: { value: /^\s*(\d\s*){11}$/, message: words('form.nationalIdMissing') },
        }}
      />
      <RadioField
        form={form}
        name="kind"
        label={words('form.kind')}
        rules={{ required: words('form.kindMissing') }}
        options={representationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <CheckboxesField
        form={form}
        name="scope"
        label={words('form.scope')}
        rules={{ validate: (chosen) => (Array.isArray(chosen) && chosen.length > 0) || words('form.scopeMissing') }}
        options={scopes.map((scope) => ({ value: scope, label: sentenceStart(t(`scope.${scope}`)) }))}
      />
      <TextField
        form={form}
        name="from"
        type="date"
        label={words('form.from')}
        rules={{ required: words('form.fromMissing') }}
      />
      <TextField form={form} name="until" type="date" label={words('form.until')} optional />
      <TextField
        form={form}
        name="documentRef"
        label={words('form.documentRef')}
        description={words('form.documentHint')}
        rules={{ required: words('form.documentMissing') }}
      />
    </CommandDialog>
  );
}
