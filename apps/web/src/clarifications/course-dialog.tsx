import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { courseMessages } from './course-messages.nb';
import { RegisterClarificationCourseDocument, type ClarificationCourses } from './courses.graphql';

interface Values {
  municipalityId: string;
  startsOn: string;
  places: string;
  place: string;
}

/** A new clarification course of one's own organisation. */
export function CourseDialog(props: {
  readonly registersFor: ClarificationCourses['registersFor'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { registersFor, onDone, onClose } = props;
  const t = useText(courseMessages);
  const today = useToday();
  const only = registersFor.length === 1 ? registersFor[0]?.id : undefined;
  const form = useForm<Values>({ defaultValues: { municipalityId: only ?? '', startsOn: '', places: '', place: '' } });
  const [send] = useCommand(RegisterClarificationCourseDocument, (data) => data.registerClarificationCourse);
  return (
    <CommandDialog
      title={t('form.title')}
      consequences={[t('form.days'), t('form.book')]}
      verb={t('form.verb')}
      form={form}
      send={({ municipalityId, startsOn, places, place }) =>
        send({ input: { municipalityId, startsOn, places: Math.trunc(Number(places)) || 0, place } })
      }
      onDone={() => {
        onDone();
        onClose();
      }}
      onClose={onClose}
    >
      {only === undefined && (
        <SelectField
          form={form}
          name="municipalityId"
          label={t('form.municipality')}
          empty={t('form.municipalityMissing')}
          rules={{ required: t('form.municipalityMissing') }}
          options={registersFor.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField
        form={form}
        name="startsOn"
        type="date"
        min={today}
        label={t('form.startsOn')}
        rules={{ required: t('form.startsOnMissing') }}
      />
      <TextField
        form={form}
        name="places"
        type="number"
        label={t('form.places')}
        description={t('form.placesHint')}
        rules={{ required: t('form.placesMissing') }}
      />
      <TextField form={form} name="place" label={t('form.place')} rules={{ required: t('form.placeMissing') }} />
    </CommandDialog>
  );
}
