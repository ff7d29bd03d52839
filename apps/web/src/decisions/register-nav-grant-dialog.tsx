import { hearingWays } from '@inntak/domain/steps';
import type { OfficeCase, OfficeWish } from '../lib/office-case';
import { useForm } from '../lib/form';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { commandMessages } from '../ui/command-dialog/command-messages.nb';
import { CheckboxesField, RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { RegisterNavGrantDocument } from './office-decisions.graphql';
import { officeDecisionMessages } from './office-messages.nb';

interface Values {
  wishId: string;
  madeOn: string;
  navReference: string;
  startOn: string;
  days: Weekday[];
  workAreaId: string;
  yesHeardHow: string;
}

/** The offer of a wish that NAV decides on; null where the municipality decides on all of it. */
function navPart(wish: OfficeWish | undefined) {
  return wish?.parts.find(({ offer }) => offer.decidedBy === 'nav') ?? null;
}

/** NAV's grant (tilsagn), made at NAV and registered here with the person's recorded yes. */
export function RegisterNavGrantDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(officeDecisionMessages);
  const words = useText(commandMessages);
  const today = useToday();
  const wishes = officeCase.application.wishes.filter((wish) => navPart(wish) !== null);
  const form = useForm<Values>({
    defaultValues: {
      wishId: wishes[0]?.id ?? '',
      madeOn: today,
      navReference: '',
      startOn: '',
      days: [...(navPart(wishes[0])?.weekdays ?? [])],
      workAreaId: navPart(wishes[0])?.workArea?.id ?? '',
      yesHeardHow: '',
    },
  });
  const [send] = useCommand(RegisterNavGrantDocument, (data) => data.registerNavGrant);
  const part = navPart(wishes.find(({ id }) => id === form.watch('wishId')));
  return (
    <CommandDialog
      title={t('grant.title')}
      consequences={[t('grant.consequence'), t('grant.keepsMunicipal')]}
      verb={t('grant.verb')}
      form={form}
      fields={{ yesRecordedHow: 'yesHeardHow' }}
      canSend={wishes.length > 0}
      send={({ days, workAreaId, ...values }) =>
        send({
          input: {
            applicationId: officeCase.id,
            ...values,
            days: weekdays
              .filter((weekday) => days.includes(weekday))
              .map((weekday) => ({ offerId: part?.offer.id ?? '', workAreaId: workAreaId || null, weekday })),
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      {wishes.length === 0 && <p>{t('grant.noWishes')}</p>}
      <SelectField
        form={form}
        name="wishId"
        label={t('grant.wish')}
        empty={words('needs.choose')}
        options={wishes.map((wish) => ({ value: wish.id, label: `${wish.rank}. ${navPart(wish)?.offer.name ?? ''}` }))}
        rules={{ required: t('grant.wish') }}
      />
      <TextField
        form={form}
        name="madeOn"
        type="date"
        max={today}
        label={t('grant.madeOn')}
        rules={{ required: t('grant.madeOn') }}
      />
      <TextField
        form={form}
        name="navReference"
        label={t('grant.navReference')}
        autoComplete="off"
        rules={{ required: t('grant.navReference') }}
      />
      <TextField
        form={form}
        name="startOn"
        type="date"
        label={t('grant.startOn')}
        rules={{ required: t('grant.startOn') }}
      />
      {part && part.offer.workAreas.length > 0 && (
        <SelectField
          form={form}
          name="workAreaId"
          label={t('grant.workArea')}
          empty={t('grant.anyWorkArea')}
          options={part.offer.workAreas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <CheckboxesField
        form={form}
        name="days"
        label={t('grant.days')}
        rules={{ validate: (days) => (Array.isArray(days) && days.length > 0) || t('grant.noDays') }}
        options={weekdays.map((weekday) => ({ value: weekday, label: sentenceStart(weekdayName(weekday)) }))}
      />
      <RadioField
        form={form}
        name="yesHeardHow"
        label={t('grant.yesHeardHow')}
        rules={{ required: t('grant.yesHeardHow') }}
        options={hearingWays.map((way) => ({ value: way, label: words(`hearing.${way}`) }))}
      />
    </CommandDialog>
  );
}
