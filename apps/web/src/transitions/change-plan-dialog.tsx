import { mostMeetingWeeks } from '@inntak/domain/transitions';
import { useFieldArray } from 'react-hook-form';
import { useForm, type UseFormReturn } from '../lib/form';
import { sentenceStart, weekdayName, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { CheckboxesField, SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import styles from './flow.module.css';
import { planMessages } from './meeting-plan-messages.nb';
import { ChangeMeetingPlanDocument, type MeetingPlan } from './meeting-plan.graphql';

interface Values {
  weeks: { week: string; weekday: string }[];
  team: string[];
  /** By organisation. */
  attendees: Record<string, string>;
  reason: string;
}

/** Other weeks, days or people for the meetings to come, with why. */
export function ChangePlanDialog({ plan, onClose }: { readonly plan: MeetingPlan; readonly onClose: () => void }) {
  const t = useText(planMessages);
  const form = useForm<Values>({ defaultValues: valuesOf(plan) });
  const [change] = useCommand(ChangeMeetingPlanDocument, (data) => data.changeMeetingPlan);
  const reload = useReload();
  return (
    <CommandDialog
      title={t('dialogTitle')}
      verb={t('save')}
      consequences={[t('consequence')]}
      form={form}
      fields={{ weeks: 'weeks.0.week' }}
      send={(values) => change({ input: { version: plan.version, ...inputOf(values) } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <WeekFields form={form} />
      <CheckboxesField
        form={form}
        name="team"
        label={t('who')}
        options={plan.mayTakePart.map(({ id, name }) => ({ value: id, label: name }))}
        rules={{ validate: (chosen) => (Array.isArray(chosen) && chosen.length > 0) || t('whoMissing') }}
      />
      <Attendees form={form} plan={plan} />
      <TextArea form={form} name="reason" label={t('reason')} rows={2} rules={{ required: t('reasonMissing') }} />
    </CommandDialog>
  );
}

function WeekFields({ form }: { readonly form: UseFormReturn<Values> }) {
  const t = useText(planMessages);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'weeks' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={styles.planWeek}>
          <legend>{t('oneWeek', { number: index + 1 })}</legend>
          <TextField
            form={form}
            name={`weeks.${index}.week`}
            type="number"
            min={1}
            max={52}
            label={t('weekNumber')}
            rules={{ required: t('weekNumberMissing') }}
          />
          <SelectField
            form={form}
            name={`weeks.${index}.weekday`}
            label={t('weekday')}
            empty={t('choose')}
            options={weekdays.map((value) => ({ value, label: sentenceStart(weekdayName(value)) }))}
            rules={{ required: t('chooseDay') }}
          />
          {fields.length > 1 && (
            <Button type="button" variant="tertiary" data-color="neutral" onClick={() => remove(index)}>
              {t('removeWeek', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {fields.length < mostMeetingWeeks && (
        <div>
          <Button type="button" variant="secondary" onClick={() => append({ week: '', weekday: '' })}>
            {t('addWeek')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Who comes from each of those that were chosen. */
function Attendees({ form, plan }: { readonly form: UseFormReturn<Values>; readonly plan: MeetingPlan }) {
  const t = useText(planMessages);
  const chosen = form.watch('team');
  return plan.mayTakePart
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, name }) => (
      <TextField key={id} form={form} name={`attendees.${id}`} label={t('attendeeOf', { name })} optional />
    ));
}

function valuesOf({ weeks, team, mayTakePart }: MeetingPlan): Values {
  const attendeeOf = new Map(team.map(({ organisation, attendee }) => [organisation.id, attendee ?? '']));
  return {
    weeks: weeks.map(({ week, weekday }) => ({ week: String(week), weekday })),
    team: team.map(({ organisation }) => organisation.id),
    attendees: Object.fromEntries(mayTakePart.map(({ id }) => [id, attendeeOf.get(id) ?? ''])),
    reason: '',
  };
}

function inputOf({ weeks, team, attendees, reason }: Values) {
  return {
    weeks: weeks.flatMap(({ week, weekday }) => {
      const day = weekdays.find((each) => each === weekday);
      return day === undefined ? [] : [{ week: Number(week), weekday: day }];
    }),
    team: team.map((organisationId) => ({ organisationId, attendee: attendees[organisationId] ?? null })),
    reason,
  };
}
