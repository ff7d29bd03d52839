import { consentQuestions } from '@inntak/domain/participants';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { officeRepresentationMessages } from './office-messages.nb';
import { representationDialogMessages } from './dialog-messages.nb';
import { RecordConsentCapacityDocument } from './office-representation.graphql';

interface Values {
  question: string;
  canConsent: '' | 'yes' | 'no';
  decidedBy: string;
  basis: string;
  howWishSought: string;
}

/** Whether the person can answer one question herself; who judged, on what basis, and how her own wish was sought. */
export function ConsentCapacityDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(officeRepresentationMessages);
  const words = useText(representationDialogMessages);
  const form = useForm<Values>({
    defaultValues: { question: '', canConsent: '', decidedBy: '', basis: '', howWishSought: '' },
  });
  const [send] = useCommand(RecordConsentCapacityDocument, (data) => data.recordConsentCapacity);
  const cannot = form.watch('canConsent') === 'no';
  return (
    <CommandDialog
      title={words('capacityForm.title', { name: officeCase.participant.firstName })}
      consequences={[t('capacity.lead'), words('capacityForm.help')]}
      verb={words('capacityForm.verb')}
      form={form}
      send={({ canConsent, ...values }) =>
        send({ input: { applicationId: officeCase.id, ...values, canConsent: canConsent === 'yes' } })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="question"
        label={words('capacityForm.question')}
        empty={words('capacityForm.questionMissing')}
        rules={{ required: words('capacityForm.questionMissing') }}
        options={consentQuestions.map((question) => ({ value: question, label: t(`capacity.question.${question}`) }))}
      />
      <RadioField
        form={form}
        name="canConsent"
        label={words('capacityForm.canConsent')}
        rules={{ required: words('capacityForm.canConsentMissing') }}
        options={[
          { value: 'yes', label: t('capacity.yes') },
          { value: 'no', label: t('capacity.no') },
        ]}
      />
      <TextField
        form={form}
        name="decidedBy"
        label={words('capacityForm.decidedBy')}
        rules={{ required: words('capacityForm.decidedByMissing') }}
      />
      <TextArea
        form={form}
        name="basis"
        label={words('capacityForm.basis')}
        rows={2}
        rules={{ required: words('capacityForm.basisMissing') }}
      />
      <TextArea
        form={form}
        name="howWishSought"
        label={words('capacityForm.howWishSought')}
        description={words('capacityForm.howWishHint')}
        rows={3}
        {...(cannot ? { rules: { required: words('capacityForm.howWishMissing') } } : { optional: true })}
      />
    </CommandDialog>
  );
}
