import { informingWays } from '@inntak/domain/steps';
import type { OfficeCase, OfficeWish } from '../lib/office-case';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday, useViewer } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { AddToWaitlistDocument } from './office-waitlists.graphql';
import { waitlistDialogMessages } from './dialog-messages.nb';

interface Values {
  offerId: string;
  informedOn: string;
  informedHow: string;
}

/** Puts the person on a waitlist. Impossible without when, how and by whom she was told that it can take long. */
export function AddToWaitlistDialog(props: {
  readonly officeCase: OfficeCase;
  readonly wish: OfficeWish;
  readonly onClose: () => void;
}) {
  const { officeCase, wish, onClose } = props;
  const t = useText(waitlistDialogMessages);
  const today = useToday();
  const viewer = useViewer();
  const offers = [...new Map(wish.parts.map(({ offer }) => [offer.id, offer])).values()];
  const form = useForm<Values>({
    defaultValues: { offerId: offers.length === 1 ? (offers[0]?.id ?? '') : '', informedOn: '', informedHow: '' },
  });
  const [send] = useCommand(AddToWaitlistDocument, (data) => data.addToWaitlist);
  const name = officeCase.participant.firstName;
  return (
    <CommandDialog
      title={t('add.title', { name })}
      consequences={[t('add.promise'), t('add.canHaveOther', { name })]}
      verb={t('add.verb')}
      form={form}
      fields={{ informedAboutWait: 'informedOn' }}
      send={({ offerId, informedOn, informedHow }) =>
        send({ input: { wishId: wish.id, wishVersion: wish.version, offerId, informedOn, informedHow } })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <p>{t('add.blocked', { name })}</p>
      {offers.length > 1 && (
        <SelectField
          form={form}
          name="offerId"
          label={t('add.offer')}
          empty={t('add.choose')}
          options={offers.map((offer) => ({ value: offer.id, label: offer.name }))}
          rules={{ required: t('add.offer') }}
        />
      )}
      <TextField
        form={form}
        name="informedOn"
        type="date"
        max={today}
        label={t('add.informedOn')}
        rules={{ required: t('add.informedOnMissing') }}
      />
      <RadioField
        form={form}
        name="informedHow"
        label={t('add.informedHow')}
        rules={{ required: t('add.informedHowMissing') }}
        options={informingWays.map((way) => ({ value: way, label: t(`add.ways.${way}`) }))}
      />
      <p>{t('add.informedBy', { name: viewer.name })}</p>
    </CommandDialog>
  );
}
