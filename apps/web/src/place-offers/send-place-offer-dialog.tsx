import { useState } from 'react';
import type { OfficeCase, OfficePlaceOffer } from '../lib/office-case';
import { useForm } from '../lib/form';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { Violation } from '../lib/outcome';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { TextField } from '../ui/forms/text-field';
import { NoRoomNotice } from './no-room-notice';
import { SendPlaceOfferDocument } from './office-place-offers.graphql';
import { placeOfferDialogMessages } from './dialog-messages.nb';
import { placeOfferDaysText } from './place-offer-text';

interface Values {
  answerBy: string;
}

/**
 * Sends the offer and holds the room. The day to answer by is the server's proposal: today's date and the municipality's
 * own rule. When the room went in the meantime, says for each weekday what is missing.
 */
export function SendPlaceOfferDialog(props: {
  readonly officeCase: OfficeCase;
  readonly placeOffer: OfficePlaceOffer;
  readonly onClose: () => void;
}) {
  const { officeCase, placeOffer, onClose } = props;
  const t = useText(placeOfferDialogMessages);
  const today = useToday();
  const form = useForm<Values>({ defaultValues: { answerBy: placeOffer.answerByIfSentToday ?? '' } });
  const [noRoom, setNoRoom] = useState<Violation | null>(null);
  const [send] = useCommand(SendPlaceOfferDocument, (data) => data.sendPlaceOffer);
  const { id, version, startOn } = placeOffer;
  const name = officeCase.participant.firstName;
  return (
    <CommandDialog
      title={t('send.title', { name })}
      consequences={[
        t('send.days', { name, days: placeOfferDaysText(placeOffer), start: longDay(startOn, today) }),
        t('send.hold', { name }),
        ...(placeOffer.keepsOther ? [t('send.keepsOther', { name })] : []),
        officeCase.participant.hasBankId === false ? t('send.onPaper', { name }) : t('send.digital', { name }),
      ]}
      verb={t('send.verb')}
      form={form}
      send={({ answerBy }) => {
        setNoRoom(null);
        return send({ input: { id, version, answerBy } });
      }}
      onViolation={(violation) => setNoRoom(violation.rule === 'no-room' ? violation : null)}
      onDone={onClose}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="answerBy"
        type="date"
        min={today}
        label={t('send.answerBy')}
        description={t('send.answerByHint')}
        rules={{ required: t('send.answerBy') }}
      />
      {noRoom && <NoRoomNotice officeCase={officeCase} placeOffer={placeOffer} violation={noRoom} />}
    </CommandDialog>
  );
}
