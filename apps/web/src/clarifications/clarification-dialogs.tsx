import type { OfficeClarification, OfficeReferral, Step } from '../lib/office-case';
import { useForm } from '../lib/form';
import { dayOf } from '../lib/format';
import { useText, type TextOf } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { useReload } from '../lib/use-reload';
import { SelectField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { osloInstant, osloTime } from './oslo-instant';
import { useCourseOptions } from './use-course-options';
import {
  OfficeBookClarificationDocument,
  OfficeCancelClarificationDocument,
  OfficeCompleteClarificationDocument,
} from './office-clarifications.graphql';
import { officeClarificationMessages } from './office-messages.nb';
import { clarificationDialogMessages } from './office-dialog-messages.nb';

interface ClarificationDialogProps {
  readonly clarification: OfficeClarification;
  readonly step: Step;
  readonly onClose: () => void;
}

interface BookValues {
  day: string;
  time: string;
  place: string;
  with: string;
  courseId: string;
}

/** When and where the visit, mapping or trial is, and who meets the person. */
export function BookClarificationDialog(props: ClarificationDialogProps & { readonly referral: OfficeReferral }) {
  const { clarification, referral, onClose } = props;
  const t = useText(officeClarificationMessages);
  const words = useText(clarificationDialogMessages);
  const today = useToday();
  const reload = useReload();
  const courses = useCourseOptions(referral.organisation.id, null);
  const { startsAt } = clarification;
  const form = useForm<BookValues>({
    defaultValues: {
      day: startsAt === null ? '' : dayOf(startsAt),
      time: startsAt === null ? '' : osloTime(startsAt),
      place: clarification.place ?? '',
      with: clarification.with ?? '',
      courseId: clarification.courseId ?? '',
    },
  });
  const [send] = useCommand(OfficeBookClarificationDocument, (data) => data.bookClarification);
  return (
    <CommandDialog
      title={words('book.title', { kind: kindOf(t, clarification) })}
      verb={words('book.verb')}
      form={form}
      fields={{ startsAt: 'day' }}
      send={(values) =>
        send({
          input: {
            referralId: referral.id,
            clarificationId: clarification.id,
            kind: clarification.kind,
            version: clarification.version,
            startsAt: osloInstant(values.day, values.time),
            place: values.place,
            with: values.with || null,
            courseId: courses.chosen(values.courseId),
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
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
        label={words('book.day')}
        rules={{ required: words('book.day') }}
      />
      <TextField
        form={form}
        name="time"
        type="time"
        label={words('book.time')}
        rules={{ required: words('book.time') }}
      />
      <TextField form={form} name="place" label={words('book.place')} rules={{ required: words('book.place') }} />
      <TextField form={form} name="with" label={words('book.with')} optional />
    </CommandDialog>
  );
}

export function CompleteClarificationDialog({ clarification, step, onClose }: ClarificationDialogProps) {
  const t = useText(officeClarificationMessages);
  const words = useText(clarificationDialogMessages);
  const { id, version } = clarification;
  return (
    <StepDialog
      title={words('complete.title', { kind: kindOf(t, clarification) })}
      consequences={[words('complete.consequence')]}
      verb={words('complete.verb')}
      needs={step.needs}
      document={OfficeCompleteClarificationDocument}
      resultOf={(data) => data.completeClarification}
      variables={() => ({ input: { id, version } })}
      reloads
      onClose={onClose}
    />
  );
}

export function CancelClarificationDialog({ clarification, step, onClose }: ClarificationDialogProps) {
  const t = useText(officeClarificationMessages);
  const words = useText(clarificationDialogMessages);
  const { id, version } = clarification;
  return (
    <StepDialog
      title={words('cancel.title', { kind: kindOf(t, clarification) })}
      verb={words('cancel.verb')}
      danger
      needs={step.needs}
      document={OfficeCancelClarificationDocument}
      resultOf={(data) => data.cancelClarification}
      variables={({ reason }) => ({ input: { id, version, reason } })}
      reloads
      onClose={onClose}
    />
  );
}

/** «omvisning»: inside a sentence. */
function kindOf(t: TextOf<typeof officeClarificationMessages.nb>, { kind }: OfficeClarification) {
  return t(`kind.${kind}`).toLocaleLowerCase('nb');
}
