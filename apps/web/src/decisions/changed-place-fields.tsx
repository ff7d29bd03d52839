import { useEffect, useMemo, useRef } from 'react';
import { fullDay, inWords, sentenceStart, weekdayName, weekdays, type Weekday } from '../lib/format';
import type { UseFormReturn } from '../lib/form';
import { useText } from '../lib/messages';
import type { OfficeCase, OfficePlacement } from '../lib/office-case';
import { useToday } from '../lib/session';
import { RadioField, SelectField, type Option } from '../ui/forms/choice-fields';
import { TextField } from '../ui/forms/text-field';
import { proposedDay, type AnsweredProposal } from './from-proposal';
import type { DecisionDraft } from './from-regime';
import { officeDecisionMessages } from './office-messages.nb';
import { prepareMessages } from './prepare-messages.nb';
import styles from './office-decisions.module.css';
import type { DecisionValues } from './prepare-decision-values';

type Form = UseFormReturn<DecisionValues>;

/** Which place is changed or ended, from which day, and to what. Places that NAV has given are NAV's to change. */
export function ChangedPlaceFields(props: {
  readonly form: Form;
  readonly officeCase: OfficeCase;
  readonly outcome: 'changed' | 'ended';
  readonly draft: DecisionDraft | null;
  /** The provider's proposal that the decision answers. */
  readonly answered: AnsweredProposal | null;
}) {
  const { form, officeCase, outcome, draft, answered } = props;
  const t = useText(officeDecisionMessages);
  const words = useText(prepareMessages);
  const today = useToday();
  const places = officeCase.placements.filter(
    (each) =>
      each.financing !== 'nav' && (each.state !== 'ended' || (outcome === 'changed' && isStillThere(each, today))),
  );
  const place = places.find(({ id }) => id === form.watch('placementId'));
  if (places.length === 0) return <p>{words('change.noPlace', { name: officeCase.participant.firstName })}</p>;
  return (
    <>
      <RadioField
        form={form}
        name="placementId"
        label={words(`change.place.${outcome}`)}
        rules={{ required: words('change.placeMissing') }}
        options={places.map((each) => ({
          value: each.id,
          label: [...new Set(each.days.map(({ offer }) => offer.name))].join(' + '),
          description: `${t('periodFromShort', { from: fullDay(each.from) })} · ${daysInWords(each)}`,
        }))}
      />
      {outcome === 'changed' ? (
        place && (
          <NewDays
            form={form}
            place={place}
            draft={draft}
            answered={answered?.place.id === place.id ? answered : null}
          />
        )
      ) : (
        <TextField
          form={form}
          name="lastDay"
          type="date"
          label={words('change.lastDay')}
          description={words('change.lastDayHint')}
          rules={{ required: words('change.lastDayMissing') }}
        />
      )}
    </>
  );
}

function NewDays(props: {
  readonly form: Form;
  readonly place: OfficePlacement;
  readonly draft: DecisionDraft | null;
  readonly answered: AnsweredProposal | null;
}) {
  const { form, place, draft, answered } = props;
  const t = useText(prepareMessages);
  const today = useToday();
  const options = useMemo(() => choicesOf(draft), [draft]);
  const { setValue, getValues } = form;
  const filledIn = useRef<{ readonly placeId: string; readonly days: Map<Weekday, string> } | null>(null);
  // The days as they are now: what is not touched goes on as it is. Not before the choices are there to show them. When the case is
  // read again, what somebody has chosen meanwhile stays.
  useEffect(() => {
    if (options.length === 0) return;
    const before = filledIn.current?.placeId === place.id ? filledIn.current.days : null;
    const days = new Map<Weekday, string>();
    filledIn.current = { placeId: place.id, days };
    for (const weekday of weekdays) {
      const now = dayNow(place, weekday, today);
      const choice = now ? choiceOf(now.offer.id, now.workArea?.id ?? null) : '';
      const asked = answered && proposedDay(answered, weekday, { choice, offerId: now?.offer.id ?? null }, choiceOf);
      const isOurs = before === null || before.get(weekday) === getValues(weekday);
      days.set(weekday, isOurs ? (asked ?? choice) : (before.get(weekday) ?? ''));
      if (isOurs) setValue(weekday, asked ?? choice);
    }
  }, [place, options, today, setValue, getValues, answered]);
  const error = form.formState.errors.days?.message;
  return (
    <>
      <div className={styles.row}>
        <TextField
          form={form}
          name="changeFrom"
          type="date"
          label={t('change.from')}
          rules={{ required: t('change.fromMissing') }}
        />
        <TextField
          form={form}
          name="changeTo"
          type="date"
          label={t('prepareForm.to')}
          description={t('prepareForm.toHint')}
        />
      </div>
      {/* The summary of errors leads here. */}
      <fieldset className={styles.newDays} id="field-days" tabIndex={-1}>
        <legend>{t('change.days')}</legend>
        <p className={styles.quiet}>{t('change.daysHint')}</p>
        {weekdays.map((weekday) => (
          <SelectField
            key={weekday}
            form={form}
            name={weekday}
            label={sentenceStart(weekdayName(weekday))}
            empty={t('change.noDay')}
            options={options}
          />
        ))}
        {error !== undefined && <p className={styles.error}>{error}</p>}
      </fieldset>
    </>
  );
}

/** Every place and kind of work that the municipality can give a day at. */
function choicesOf(draft: DecisionDraft | null): Option[] {
  return (draft?.offers ?? []).flatMap(({ id, name, workAreas }) => [
    { value: choiceOf(id, null), label: name },
    ...workAreas.map((area) => ({ value: choiceOf(id, area.id), label: `${name}: ${area.name}` })),
  ]);
}

function choiceOf(offerId: string, workAreaId: string | null): string {
  return `${offerId} ${workAreaId ?? ''}`;
}

/** Where the person is on a weekday now or, before the place has begun, will be; nothing where she is not. */
function dayNow({ days }: OfficePlacement, weekday: Weekday, today: string) {
  return days.find((each) => each.weekday === weekday && (each.to === null || each.to >= today)) ?? null;
}

/** Its last day is set and has not been. */
function isStillThere({ to }: OfficePlacement, today: string): boolean {
  return to !== null && to >= today;
}

function daysInWords({ days }: OfficePlacement): string {
  return inWords(weekdays.filter((each) => days.some(({ weekday }) => weekday === each)).map(weekdayName));
}

/** The chosen days as they are sent. */
export function chosenDays(values: DecisionValues) {
  return weekdays.flatMap((weekday) => {
    const [offerId, workAreaId] = values[weekday].split(' ');
    return offerId ? [{ offerId, workAreaId: workAreaId || null, weekday }] : [];
  });
}
