import type { ChoiceBasis } from '@inntak/domain/place-offers';
import { useState } from 'react';
import { useForm } from '../lib/form';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { OfficeCase, OfficePlaceOffer, OfficeWish } from '../lib/office-case';
import type { CommandOutcome } from '../lib/outcome';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { useGoTo } from '../lib/use-param';
import { CommandForm } from '../ui/command-dialog/command-form';
import { commandMessages } from '../ui/command-dialog/command-messages.nb';
import { SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import { ChosenDaysList } from './chosen-days-list';
import { chosenIn } from './no-room-notice';
import { PreparePlaceOfferDocument, ReplacePlaceOfferDocument } from './office-place-offers.graphql';
import { prepareMessages } from './prepare-messages.nb';
import { PurchaseChoiceFields } from './purchase-choice-fields';
import { chooseWorkArea, daysInput, toggleDay, wishedDaysOf, type ChosenDays, type OfferChoice } from './room-grid';
import { RoomPicker } from './room-picker';
import styles from './office-place-offers.module.css';
import { usualStart } from './usual-start';

/** The days themselves are chosen in the grid; the form holds the rest. `days` is where the server's refusals land. */
interface Values {
  startOn: string;
  wishId: string;
  firstDayText: string;
  reason: string;
  days: string;
  choiceBasis: ChoiceBasis | '';
  choiceWords: string;
}

/** Chooses days by offer, and when it starts. Prepared only: room is held when the offer is sent. */
export function PreparePlaceOfferForm(props: {
  readonly officeCase: OfficeCase;
  readonly offers: readonly OfferChoice[];
  readonly replaced: OfficePlaceOffer | null;
  readonly wish: OfficeWish | null;
}) {
  const { officeCase, offers, replaced, wish } = props;
  const t = useText(prepareMessages);
  const words = useText(commandMessages);
  const goTo = useGoTo();
  const today = useToday();
  const [chosen, setChosen] = useState<ChosenDays>(replaced ? chosenIn(replaced) : wish ? wishedDaysOf(wish) : {});
  const form = useForm<Values>({
    defaultValues: {
      startOn: replaced?.startOn ?? usualStart(today),
      wishId: wish?.id ?? '',
      firstDayText: '',
      reason: '',
      days: '',
      choiceBasis: '',
      choiceWords: '',
    },
  });
  const bought = offers.filter(
    ({ id, purchased }) => purchased && Object.values(chosen).some(({ offerId }) => offerId === id),
  );
  const send = useSend(officeCase, replaced, chosen, bought.length > 0);
  const back = () => goTo(paths.case(officeCase.id));
  const { wishes } = officeCase.application;
  const [startOn, choiceBasis] = form.watch(['startOn', 'choiceBasis']);
  const wished = wishes.flatMap(({ parts }) => parts.map(({ offer }) => offer.id));
  return (
    <CommandForm
      verb={replaced ? t('form.verbReplace') : t('form.verbNew')}
      form={form}
      send={(values) => send(values)}
      onDone={back}
      onClose={back}
    >
      <div className={styles.row}>
        <TextField
          form={form}
          name="startOn"
          type="date"
          min={today}
          label={t('form.startOn')}
          rules={{ required: t('form.startOn') }}
        />
        {!replaced && (
          <SelectField
            form={form}
            name="wishId"
            label={t('form.wish')}
            empty={t('form.noWish')}
            options={wishes.map(({ id, rank, parts }) => ({
              value: id,
              label: `${rank}. ${parts.map(({ offer, workArea }) => workArea?.name ?? offer.name).join(' + ')}`,
            }))}
          />
        )}
      </div>
      <RoomPicker
        officeCase={officeCase}
        offers={offers}
        startOn={startOn}
        chosen={chosen}
        onToggle={(weekday, offerId) => {
          setChosen(toggleDay(chosen, weekday, offerId));
          form.clearErrors('days');
        }}
      />
      <div className={styles.columns}>
        <ChosenDaysList
          chosen={chosen}
          offers={offers}
          error={form.formState.errors.days?.message}
          onTakeAway={(weekday, offerId) => setChosen(toggleDay(chosen, weekday, offerId))}
          onWorkArea={(offerId, workAreaId) => setChosen(chooseWorkArea(chosen, offerId, workAreaId))}
        />
        {replaced ? (
          <TextArea
            form={form}
            name="reason"
            label={words('needs.reason')}
            description={words('needs.reasonHint')}
            rows={3}
            rules={{ required: words('needs.reasonMissing') }}
          />
        ) : (
          <TextArea
            form={form}
            name="firstDayText"
            label={t('form.firstDayText')}
            description={t('form.firstDayHint')}
            rows={3}
            optional
          />
        )}
      </div>
      {bought.length > 0 && (
        <PurchaseChoiceFields
          form={form}
          basis="choiceBasis"
          words="choiceWords"
          wished={bought.every(({ id }) => wished.includes(id))}
          needsWords={choiceBasis !== '' && choiceBasis !== 'personsWish'}
        />
      )}
      <p>{t('form.notHeldYet', { start: startOn === '' ? '' : longDay(startOn, today) })}</p>
    </CommandForm>
  );
}

type Send = (values: Values) => Promise<CommandOutcome<unknown>>;

/** Sends the chosen days as a new offer, or in place of the one that is out. */
function useSend(officeCase: OfficeCase, replaced: OfficePlaceOffer | null, chosen: ChosenDays, buys: boolean): Send {
  const t = useText(prepareMessages);
  const [prepare] = useCommand(PreparePlaceOfferDocument, (data) => data.preparePlaceOffer);
  const [replace] = useCommand(ReplacePlaceOfferDocument, (data) => data.replacePlaceOffer);
  const days = daysInput(chosen);
  return async ({ startOn, wishId, firstDayText, reason, choiceBasis, choiceWords }) => {
    const choice = buys && choiceBasis !== '' ? { basis: choiceBasis, words: choiceWords.trim() || null } : null;
    if (days.length === 0) {
      const violation = { rule: 'bundle-empty', message: t('form.noDays'), field: 'days', facts: [] };
      return { kind: 'violation', violation };
    }
    if (replaced) {
      const { id, version } = replaced;
      return replace({ input: { id, version, reason, startOn, days, choice } });
    }
    const applicationId = officeCase.id;
    return prepare({
      input: { applicationId, wishId: wishId || null, startOn, days, choice, firstDayText: firstDayText || null },
    });
  };
}
