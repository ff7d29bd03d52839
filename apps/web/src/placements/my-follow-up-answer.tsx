import { followUpAnswers, type FollowUpAnswer } from '@inntak/domain/placements';
import { useId, useState } from 'react';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { AnswerCards } from '../ui/answers/answer-cards';
import { Button } from '../ui/button/button';
import { CommandTrouble } from '../ui/states/command-trouble';
import { AnswerFollowUpDocument, type FollowUp } from './follow-ups.graphql';
import { myFollowUpMessages } from './my-follow-up-messages.nb';
import styles from './my-follow-up.module.css';
import { whichOf } from './which-follow-up';

/** The question with equal answers, none chosen beforehand; her own words, and who may read them. */
export function MyFollowUpAnswer(props: {
  readonly followUp: FollowUp;
  readonly place: string;
  /** Where she has answered before, and thinks again. */
  readonly onClose?: () => void;
}) {
  const { followUp, place, onClose } = props;
  const t = useText(myFollowUpMessages);
  const wordsId = useId();
  const problemId = useId();
  const reload = useReload();
  const [answer, setAnswer] = useState<FollowUpAnswer | null>(null);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<'yes' | 'no' | null>(null);
  const [problem, setProblem] = useState<'choose' | 'chooseOpen' | null>(null);
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [send, { pending }] = useCommand(AnswerFollowUpDocument, (data) => data.answerFollowUp);
  const says = answer !== null && answer !== 'noAnswer';
  const give = async () => {
    const missing = answer === null ? 'choose' : says && open === null ? 'chooseOpen' : null;
    setProblem(missing);
    if (answer === null || missing !== null) return;
    const given = await send({
      input: {
        ...whichOf(followUp),
        answer,
        words: says ? words.trim() || null : null,
        openToPlace: says && open === 'yes',
        version: followUp.person?.version ?? null,
      },
    });
    setOutcome(given);
    if (given.kind !== 'done') return;
    reload();
    onClose?.();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <AnswerCards
        question={<span className="visually-hidden">{t('title', { place })}</span>}
        answers={followUpAnswers.map((value) => ({
          value,
          title: t(`answers.${value}.title`),
          text: t(`answers.${value}.text`),
        }))}
        chosen={answer}
        onChoose={(value) => {
          setAnswer(value);
          setProblem(null);
        }}
        describedBy={problemId}
        invalid={problem === 'choose'}
      />
      {says && (
        <>
          <div className={styles.field}>
            <label htmlFor={wordsId}>{t('words')}</label>
            <p>{t('wordsHelp')}</p>
            <textarea
              id={wordsId}
              rows={3}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <AnswerCards
            question={t('open', { place })}
            answers={[
              { value: 'yes' as const, title: t('openYes.title'), text: t('openYes.text') },
              { value: 'no' as const, title: t('openNo.title'), text: t('openNo.text') },
            ]}
            chosen={open}
            onChoose={(value) => {
              setOpen(value);
              setProblem(null);
            }}
            describedBy={problemId}
            invalid={problem === 'chooseOpen'}
          />
        </>
      )}
      <p id={problemId} className={styles.problem} role="alert">
        {problem !== null && t(problem)}
      </p>
      <CommandTrouble gone={t('trouble')} outcome={outcome} onRetry={() => void give()} onReload={reload} />
      <p className={styles.ways}>
        <Button type="submit" data-size="lg" loading={pending}>
          {t('send')}
        </Button>
        {onClose && (
          <Button type="button" variant="secondary" data-size="lg" onClick={onClose}>
            {t('cancel')}
          </Button>
        )}
      </p>
    </form>
  );
}
