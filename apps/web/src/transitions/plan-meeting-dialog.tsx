import { addDays, mondayOf, partsOf } from '@inntak/domain/calendar';
import { useEffect } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { CheckboxesField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import type { MeetingPlan } from './meeting-plan.graphql';
import { PlanMeetingDocument } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';

interface Values {
  week: string;
  heldOn: string;
  hours: string;
  place: string;
  parties: string[];
}

/** Plans a meeting of one of the municipality's weeks; its usual team is suggested, and can be changed. */
export function PlanMeetingDialog(props: { readonly settings: MeetingPlan; readonly onClose: () => void }) {
  const t = useText(staffMessages);
  const { settings, onClose } = props;
  const today = useToday();
  const { year } = partsOf(today);
  const weeks = [year, year + 1]
    .flatMap((each) => settings.weeks.map(({ week }) => ({ year: each, week })))
    // Weeks that are over are not offered.
    .filter((each) => addDays(mondayOf(each), 4) >= today);
  const form = useForm<Values>({
    defaultValues: {
      week: '',
      heldOn: '',
      hours: '',
      place: '',
      parties: settings.team.map(({ organisation }) => organisation.id),
    },
  });
  const [plan] = useCommand(PlanMeetingDocument, (data) => data.planTransitionMeeting);
  const reload = useReload();
  // The plan names a day for each week. It is only a suggestion, and shown where it can be changed.
  const { setValue } = form;
  const chosen = form.watch('week');
  const suggested = settings.toCome.find(({ year: each, week }) => `${each}-${week}` === chosen)?.heldOn;
  useEffect(() => {
    if (suggested !== undefined) setValue('heldOn', suggested);
  }, [suggested, setValue]);
  const needed = { required: t('makeForm.needed') };
  return (
    <CommandDialog
      title={t('planForm.title')}
      verb={t('planForm.save')}
      form={form}
      send={({ week, heldOn, hours, place, parties }) => {
        const [inYear, number] = week.split('-').map(Number);
        return plan({
          input: {
            year: inYear ?? year,
            week: number ?? 1,
            heldOn,
            hours,
            place,
            parties: parties.map((organisationId) => ({
              organisationId,
              attendee: settings.team.find(({ organisation }) => organisation.id === organisationId)?.attendee ?? null,
            })),
          },
        });
      }}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="week"
        label={t('planForm.week')}
        empty={t('outcome.choose')}
        options={weeks.map((each) => ({ value: `${each.year}-${each.week}`, label: t('planForm.weekName', each) }))}
        rules={needed}
      />
      <TextField form={form} name="heldOn" type="date" label={t('planForm.heldOn')} rules={needed} />
      <TextField
        form={form}
        name="hours"
        label={t('planForm.hours')}
        description={t('planForm.hoursExample')}
        optional
      />
      <TextField form={form} name="place" label={t('planForm.place')} optional />
      <CheckboxesField
        form={form}
        name="parties"
        label={t('planForm.parties')}
        options={settings.mayTakePart.map(({ id, name }) => ({ value: id, label: name }))}
        rules={{ validate: (chosen) => (Array.isArray(chosen) && chosen.length > 0) || t('planForm.chooseParties') }}
      />
    </CommandDialog>
  );
}
