import { useEffect, useRef, useState, type ReactNode } from 'react';
import { dayAndMonth, fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { Button } from '../../ui/button/button';
import type { Experience } from './draft-values';
import { ExperienceForm } from './experience-form';
import styles from './experiences-question.module.css';
import type { QuestionProps } from './question-props';
import { wizardMessages } from './wizard-messages.nb';

/** «Har du prøvd jobb før?»: hospitering, jobbsmak and practice, each as a line; one form at a time is open. */
export function ExperiencesQuestion(
  props: QuestionProps & { readonly open: number | null; readonly onOpen: (index: number | null) => void },
): ReactNode {
  const t = useText(wizardMessages);
  const { values, change, open, onOpen } = props;
  const list = values.experiences;
  const [said, setSaid] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // A form that closes takes its focus with it: go on from the button that opens the next.
    if (wasOpen.current && open === null) addButton.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const set = (experiences: readonly Experience[]) => change({ ...values, experiences });
  const formAt = (index: number) => (
    <ExperienceForm
      experience={list[index] ?? null}
      onCancel={() => onOpen(null)}
      onSave={(experience) => {
        set(index < list.length ? list.map((each, at) => (at === index ? experience : each)) : [...list, experience]);
        setSaid(experience.place);
        onOpen(null);
      }}
    />
  );
  return (
    <div className={styles.experiences}>
      {list.length > 0 && <h2>{t('experiences.mine')}</h2>}
      <ul>
        {list.map((experience, index) => (
          <li key={experience.place + experience.from}>
            {open === index ? (
              formAt(index)
            ) : (
              <ExperienceLine
                experience={experience}
                onChange={() => onOpen(index)}
                onRemove={() => {
                  onOpen(null);
                  setSaid(t('wishes.removed', { name: experience.place }));
                  set(list.filter((_, at) => at !== index));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {open === list.length ? (
        formAt(list.length)
      ) : (
        <Button ref={addButton} type="button" variant="secondary" data-size="lg" onClick={() => onOpen(list.length)}>
          {list.length === 0 ? t('experiences.add') : t('experiences.addMore')}
        </Button>
      )}
      {list.length === 0 && open === null && <p>{t('experiences.none')}</p>}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function ExperienceLine(props: {
  readonly experience: Experience;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const { kind, place, from, to, ownView } = props.experience;
  return (
    <div className={styles.line}>
      <p>
        <b>
          {t(`experiences.kinds.${kind}`)}: {place}
        </b>
        <span>
          {to === null
            ? t('experiences.since', { from: fullDay(from) })
            : t('experiences.period', { from: dayAndMonth(from), to: fullDay(to) })}
        </span>
        {ownView && <span>«{ownView}»</span>}
      </p>
      <p className={styles.tools}>
        <button type="button" onClick={props.onChange}>
          {t('experiences.change')}
          <span className="visually-hidden"> {place}</span>
        </button>
        <button type="button" onClick={props.onRemove}>
          {t('experiences.remove')}
          <span className="visually-hidden"> {place}</span>
        </button>
      </p>
    </div>
  );
}
