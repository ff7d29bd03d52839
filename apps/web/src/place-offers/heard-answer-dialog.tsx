import type { OfficeCase, OfficePlaceOffer } from '../lib/office-case';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { emptyNeeds, HeardFields, type NeedValues } from '../ui/command-dialog/need-fields';
import { useReload } from '../lib/use-reload';
import { RadioField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { OfficeAnswerPlaceOfferDocument } from './office-place-offers.graphql';
import { placeOfferDialogMessages } from './dialog-messages.nb';

const answers = ['accept', 'decline', 'talk'] as const;

type Values = NeedValues & { answer: '' | (typeof answers)[number]; heardWho: string; note: string };

/** An answer that the person gave by phone, on paper or face to face: what, how, when, and who was there. */
export function HeardAnswerDialog(props: {
  readonly officeCase: OfficeCase;
  readonly placeOffer: OfficePlaceOffer;
  readonly onClose: () => void;
}) {
  const { officeCase, placeOffer, onClose } = props;
  const t = useText(placeOfferDialogMessages);
  const today = useToday();
  const reload = useReload();
  const form = useForm<Values>({ defaultValues: { ...emptyNeeds(today), answer: '', heardWho: '', note: '' } });
  const [send] = useCommand(OfficeAnswerPlaceOfferDocument, (data) => data.answerPlaceOffer);
  const { id, version } = placeOffer;
  const name = officeCase.participant.firstName;
  return (
    <CommandDialog
      title={t('heard.title', { name })}
      consequences={[t('heard.confirmLetter', { name })]}
      verb={t('heard.verb')}
      form={form}
      send={({ answer, heardHow, heardOn, heardWho, note }) =>
        send({
          input: {
            id,
            version,
            // Chosen by then: the field is required.
            answer: answer === '' ? 'talk' : answer,
            heardHow,
            heardOn,
            heardWho,
            note: note || null,
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="answer"
        label={t('heard.answer')}
        rules={{ required: t('heard.answer') }}
        options={answers.map((value) => ({ value, label: t(`heard.${value}`) }))}
      />
      <HeardFields form={form} />
      <TextField
        form={form}
        name="heardWho"
        label={t('heard.present')}
        description={t('heard.presentHint')}
        rules={{ required: t('heard.present') }}
      />
      <TextArea form={form} name="note" label={t('heard.note')} rows={2} optional />
    </CommandDialog>
  );
}
