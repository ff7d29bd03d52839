import { useForm } from '../lib/form';
import { dayOf } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { RadioField, SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import {
  BookClarificationDocument,
  CancelClarificationDocument,
  CompleteClarificationDocument,
  type AskedClarification,
  type AskedReferral,
  type AskedStep,
} from './asked-referrals.graphql';
import { osloInstant, osloTime } from './oslo-instant';
import { useCourseOptions } from './use-course-options';
import { askedMessages } from './provider-messages.nb';

const kinds = ['visit', 'mapping', 'trial'] as const satisfies readonly AskedClarification['kind'][];

interface BookValues {
  kind: '' | AskedClarification['kind'];
  day: string;
  time: string;
  place: string;
  with: string;
  courseId: string;
}

/**
 * When and where the visit, mapping or trial is, and who meets the person. Without a `clarification` the provider itself
 * suggests one that nobody asked for.
 */
export function BookMeetingDialog(props: {
  readonly referral: AskedReferral;
  readonly clarification: AskedClarification | null;
  readonly onClose: () => void;
}) {
  const { referral, clarification, onClose } = props;
  const t = useText(askedMessages);
  const today = useToday();
  const courses = useCourseOptions(referral.organisation.id, referral.participant.municipality.id);
  const startsAt = clarification?.startsAt ?? null;
  const form = useForm<BookValues>({
    defaultValues: {
      kind: clarification?.kind ?? '',
      day: startsAt === null ? '' : dayOf(startsAt),
      time: startsAt === null ? '' : osloTime(startsAt),
      place: clarification?.place ?? '',
      with: clarification?.with ?? '',
      courseId: clarification?.courseId ?? '',
    },
  });
  const [send] = useCommand(BookClarificationDocument, (data) => data.bookClarification);
  const name = referral.participant.firstName;
  return (
    <CommandDialog
      title={
        clarification
          ? t('book.title', { kind: t(`kind.${clarification.kind}`).toLocaleLowerCase('nb') })
          : t('book.titleNew')
      }
      consequences={[t('book.consequence', { name })]}
      verb={t('book.verb')}
      form={form}
      fields={{ startsAt: 'day' }}
      send={({ kind, day, time, place, with: meets, courseId }) =>
        send({
          input: {
            referralId: referral.id,
            clarificationId: clarification?.id ?? null,
            version: clarification?.version ?? null,
            kind: kind || 'visit',
            startsAt: osloInstant(day, time),
            place,
            with: meets || null,
            courseId: courses.chosen(courseId),
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      {clarification === null && (
        <RadioField
          form={form}
          name="kind"
          label={t('book.kind')}
          rules={{ required: t('book.kindMissing') }}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      )}
      {courses.options.length > 0 && (
        <SelectField
          form={form}
          name="courseId"
          {...courses.words}
          options={courses.options}
          rules={{
            onChange: () => {
              const course = courses.find(form.getValues('courseId'));
              if (!course) return;
              form.setValue('day', course.from);
              form.setValue('place', course.place);
            },
          }}
        />
      )}
      <TextField
        form={form}
        name="day"
        type="date"
        min={today}
        label={t('book.day')}
        rules={{ required: t('book.dayMissing') }}
      />
      <TextField
        form={form}
        name="time"
        type="time"
        label={t('book.time')}
        rules={{ required: t('book.timeMissing') }}
      />
      <TextField
        form={form}
        name="place"
        label={t('book.place')}
        description={t('book.placeHint', { name })}
        rules={{ required: t('book.placeMissing', { name }) }}
      />
      <TextField form={form} name="with" label={t('book.with', { name })} autoComplete="off" optional />
    </CommandDialog>
  );
}

interface MeetingDialogProps {
  readonly referral: AskedReferral;
  readonly clarification: AskedClarification;
  readonly step: AskedStep;
  readonly onClose: () => void;
}

/** The meeting has been held. */
export function CompleteMeetingDialog({ referral, clarification, step, onClose }: MeetingDialogProps) {
  const t = useText(askedMessages);
  const { id, version, kind } = clarification;
  return (
    <StepDialog
      title={t('complete.title', { kind: t(`kind.${kind}`).toLocaleLowerCase('nb') })}
      consequences={[t('complete.consequence', { name: referral.participant.firstName })]}
      verb={t('complete.verb')}
      needs={step.needs}
      document={CompleteClarificationDocument}
      resultOf={(data) => data.completeClarification}
      variables={() => ({ input: { id, version } })}
      onClose={onClose}
    />
  );
}

/** The meeting will not be held. */
export function CancelMeetingDialog({ clarification, step, onClose }: MeetingDialogProps) {
  const t = useText(askedMessages);
  const { id, version, kind } = clarification;
  return (
    <StepDialog
      title={t('cancel.title', { kind: t(`kind.${kind}`).toLocaleLowerCase('nb') })}
      verb={t('cancel.verb')}
      danger
      needs={step.needs}
      document={CancelClarificationDocument}
      resultOf={(data) => data.cancelClarification}
      variables={({ reason }) => ({ input: { id, version, reason } })}
      onClose={onClose}
    />
  );
}
