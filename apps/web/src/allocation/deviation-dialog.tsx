import { useForm } from '../lib/form';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { CheckboxesField, RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import { roundMessages } from './round-messages.nb';
import { DeviateDocument, type Applicant, type Fill, type Round } from './round.graphql';

interface Values {
  kind: '' | 'give' | 'withhold' | 'follow';
  offerId: string;
  days: Weekday[];
  reason: string;
}

/** Decides otherwise than the proposal for one person, with a reason that is kept. Nothing is chosen beforehand. */
export function DeviationDialog(props: {
  readonly round: Round;
  readonly applicant: Applicant;
  readonly fill: readonly Fill[];
  readonly onClose: () => void;
}) {
  const { round, applicant, fill, onClose } = props;
  const t = useText(roundMessages);
  const form = useForm<Values>({ defaultValues: { kind: '', offerId: '', days: [], reason: '' } });
  const [send] = useCommand(DeviateDocument, (data) => data.deviateFromProposal);
  const reload = useReload();
  const kind = form.watch('kind');
  const offer = fill.find(({ offerId }) => offerId === form.watch('offerId'));
  const give = kind === 'give';
  return (
    <CommandDialog
      title={t('deviation.title', { name: applicant.name?.split(' ')[0] ?? '' })}
      consequences={[t('deviation.kept')]}
      verb={t('deviation.verb')}
      form={form}
      send={(values) =>
        send({
          input: {
            id: round.id,
            version: round.version,
            participantId: applicant.participantId ?? '',
            kind: values.kind === '' ? 'follow' : values.kind,
            wishId: wishOf(applicant, offer?.name),
            days: give ? values.days.map((weekday) => ({ offerId: values.offerId, weekday })) : [],
            reason: values.reason,
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
        name="kind"
        label={t('deviation.kind')}
        options={[
          { value: 'give', label: t('deviation.give') },
          { value: 'withhold', label: t('deviation.withhold') },
          ...(applicant.deviation === null ? [] : [{ value: 'follow', label: t('deviation.follow') }]),
        ]}
        rules={{ required: t('deviation.kindNeeded') }}
      />
      {give && (
        <SelectField
          form={form}
          name="offerId"
          label={t('deviation.offer')}
          empty={t('deviation.choose')}
          options={fill.map(({ offerId, name }) => ({ value: offerId, label: name }))}
          rules={{ required: t('deviation.choose') }}
        />
      )}
      {give && offer && (
        <CheckboxesField
          form={form}
          name="days"
          label={t('deviation.days', { offer: offer.name })}
          options={weekdays.map((day) => ({ value: day, label: sentenceStart(weekdayName(day)) }))}
        />
      )}
      {kind !== 'follow' && (
        <TextArea
          form={form}
          name="reason"
          label={t('deviation.reason')}
          description={t('deviation.reasonHint')}
          rows={3}
          rules={{ required: t('deviation.needed') }}
        />
      )}
    </CommandDialog>
  );
}

/** The wish for that offer, where there is one: the place offer then answers it. */
function wishOf({ wishes }: Applicant, offer: string | undefined): string | null {
  return wishes.find(({ label }) => offer !== undefined && label.includes(offer))?.id ?? null;
}
