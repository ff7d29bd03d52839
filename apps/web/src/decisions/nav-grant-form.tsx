import { hearingWays } from '@inntak/domain/steps';
import { useForm } from '../lib/form';
import type { VariablesOf } from '../lib/graphql';
import type { CommandOutcome } from '../lib/outcome';
import { sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { commandMessages } from '../ui/command-dialog/command-messages.nb';
import { CheckboxesField, RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import type { RegisterNavGrantDocument } from './office-decisions.graphql';
import { decisionDialogMessages } from './dialog-messages.nb';
import { NavGrantQuota } from './nav-grant-quota';

interface Values {
  wishId: string;
  madeOn: string;
  navReference: string;
  startOn: string;
  days: Weekday[];
  workAreaId: string;
  yesHeardHow: string;
}

/** What the form must know of a wish: which offers and work areas stand in it. */
export interface GrantWish {
  readonly id: string;
  readonly rank: number;
  readonly parts: readonly {
    readonly weekdays: readonly Weekday[] | null;
    readonly offer: {
      readonly id: string;
      readonly name: string;
      readonly decidedBy: 'municipality' | 'nav' | 'nobody';
      readonly workAreas: readonly { readonly id: string; readonly name: string }[];
    };
    readonly workArea: { readonly id: string } | null;
  }[];
}

/** What is sent to register a grant. */
export type NavGrantInput = VariablesOf<typeof RegisterNavGrantDocument>['input'];

/** The offer of a wish that NAV decides on; null where the municipality decides on all of it. */
function navPart(wish: GrantWish | undefined) {
  return wish?.parts.find(({ offer }) => offer.decidedBy === 'nav') ?? null;
}

/**
 * NAV's grant (tilsagn), made at NAV and registered here with the person's recorded yes: by the office, or by NAV itself. The
 * one who sends it decides what it reads back of the case.
 */
export function NavGrantForm<Payload>(props: {
  readonly caseId: string;
  /** Those without a part that NAV decides on are left out. */
  readonly wishes: readonly GrantWish[];
  /** What follows for days that the municipality has decided on, said to the one who registers. */
  readonly municipalDays: string;
  /** The wish that one came from; the first otherwise. */
  readonly wishId?: string;
  readonly send: (input: NavGrantInput) => Promise<CommandOutcome<Payload>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { caseId, send, onDone, onClose } = props;
  const t = useText(decisionDialogMessages);
  const words = useText(commandMessages);
  const today = useToday();
  const wishes = props.wishes.filter((wish) => navPart(wish) !== null);
  const first = wishes.find(({ id }) => id === props.wishId) ?? wishes[0];
  const form = useForm<Values>({
    defaultValues: {
      wishId: first?.id ?? '',
      madeOn: today,
      navReference: '',
      startOn: '',
      days: [...(navPart(first)?.weekdays ?? [])],
      workAreaId: navPart(first)?.workArea?.id ?? '',
      yesHeardHow: '',
    },
  });
  const part = navPart(wishes.find(({ id }) => id === form.watch('wishId')));
  return (
    <CommandDialog
      title={t('grant.title')}
      consequences={[t('grant.consequence'), props.municipalDays]}
      verb={t('grant.verb')}
      form={form}
      fields={{ yesRecordedHow: 'yesHeardHow' }}
      canSend={wishes.length > 0}
      send={({ days, workAreaId, ...values }) =>
        send({
          applicationId: caseId,
          ...values,
          days: weekdays
            .filter((weekday) => days.includes(weekday))
            .map((weekday) => ({ offerId: part?.offer.id ?? '', workAreaId: workAreaId || null, weekday })),
        })
      }
      onDone={onDone}
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
      {part && <NavGrantQuota caseId={caseId} wishId={form.watch('wishId')} startOn={form.watch('startOn')} />}
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
