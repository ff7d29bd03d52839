import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { RadioField } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { TellEndOfSchoolDocument, type SchoolFacts } from './school-facts.graphql';
import { schoolMessages } from './school-messages.nb';
import styles from './school.module.css';

interface Props {
  readonly facts: SchoolFacts;
  readonly name: string;
  /** The person herself, or who acts for her, reads. */
  readonly own?: boolean;
}
type Told = SchoolFacts['endOfSchool'][number];

/** When school is expected to end, who told it and when, and what was told before. */
export function EndOfSchool({ facts, name, own = false }: Props) {
  const t = useText(schoolMessages);
  const [open, setOpen] = useState(false);
  const { plannedEndOfSchool: day, endOfSchool, may } = facts;
  const [latest, ...before] = endOfSchool;
  const course = latest?.endsOn === day ? latest.course : null;
  return (
    <section className={styles.section}>
      <h3>{t('end.title')}</h3>
      {day === null ? (
        <p>{t('end.unknown')}</p>
      ) : (
        <p>
          <b className="number">{fullDay(day)}</b>
          {course !== null && ` · ${t(`course.${course}`)}`}
        </p>
      )}
      {latest?.endsOn === day && <ToldBy told={latest} />}
      {before.length > 0 && (
        <details className={styles.before}>
          <summary>{t('end.before')}</summary>
          <ul className={styles.list}>
            {before.map((told, index) => (
              <Before key={index} told={told} />
            ))}
          </ul>
        </details>
      )}
      {may.includes('tellEndOfSchool') && (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t(day === null ? 'end.set' : 'end.change')}
          </Button>
        </div>
      )}
      {open && <EndDialog facts={facts} name={name} own={own} onClose={() => setOpen(false)} />}
    </section>
  );
}

function ToldBy({ told: { toldBy, toldOn, recordedBy } }: { readonly told: Told }) {
  const t = useText(schoolMessages);
  const words = { who: t(`teller.${toldBy}`), day: fullDay(toldOn) };
  return (
    <p className={styles.quiet}>
      {recordedBy === null ? t('end.told', words) : t('end.toldAndWritten', { ...words, by: recordedBy })}
    </p>
  );
}

function Before({ told }: { readonly told: Told }) {
  const t = useText(schoolMessages);
  return (
    <li>
      <span className="number">{fullDay(told.endsOn)}</span>
      {told.course !== null && ` · ${t(`course.${told.course}`)}`}
      <ToldBy told={told} />
    </li>
  );
}

function EndDialog({ facts, name, own, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText(schoolMessages);
  const today = useToday();
  const reload = useReload();
  const [tell] = useCommand(TellEndOfSchoolDocument, (data) => data.tellEndOfSchool);
  const form = useForm<{ endsOn: string; course: string; toldBy: string; toldOn: string }>({
    defaultValues: { endsOn: facts.plannedEndOfSchool ?? '', course: '', toldBy: '', toldOn: today },
  });
  return (
    <CommandDialog
      title={own ? t('end.dialogSelf') : t('end.dialog', { name })}
      consequences={own ? [t('end.thenSelf')] : [t('end.thenOld'), t('end.thenGrant')]}
      verb={t('end.save')}
      form={form}
      send={({ endsOn, course, toldBy, toldOn }) =>
        tell({
          input: {
            endsOn,
            course: oneOf(courses, course) ?? 'fourYears',
            ...(own ? {} : { pupilId: facts.participantId, toldBy: oneOf(tellers, toldBy), toldOn: toldOn || null }),
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="endsOn"
        type="date"
        label={t('end.day')}
        rules={{ required: t('end.missing.day') }}
      />
      <RadioField
        form={form}
        name="course"
        label={t('end.course')}
        options={courses.map((value) => ({ value, label: t(`courseLong.${value}`) }))}
        rules={{ required: t('end.missing.course') }}
      />
      {own !== true && (
        <>
          <RadioField
            form={form}
            name="toldBy"
            label={t('end.who')}
            options={tellers.map((value) => ({ value, label: t(`end.whoOptions.${value}`) }))}
            rules={{ required: t('end.missing.who') }}
          />
          <TextField form={form} name="toldOn" type="date" max={today} label={t('end.on')} />
        </>
      )}
    </CommandDialog>
  );
}

const courses = ['fourYears', 'fiveYears', 'trainingCandidate'] as const;
const tellers = ['pupil', 'guardian', 'school'] as const;

/** The chosen value as one of those that were offered. */
export function oneOf<Value extends string>(values: readonly Value[], chosen: string): Value | null {
  return values.find((value) => value === chosen) ?? null;
}
