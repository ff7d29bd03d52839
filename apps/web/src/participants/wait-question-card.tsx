import { useState, type ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useCommand } from '../lib/use-command';
import { AnswerCards } from '../ui/answers/answer-cards';
import { Button } from '../ui/button/button';
import { useReload } from '../lib/use-reload';
import { CommandTrouble } from '../ui/states/command-trouble';
import { answerWaitQuestionDocument } from './my-case-commands.graphql';
import type { MyCase } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { waitQuestionMessages } from './wait-question-messages.nb';

type Entry = MyCase['waitlistEntries'][number];
type Question = NonNullable<Entry['question']>;

const answers = ['yes', 'no', 'talk'] as const;

/** The entries whose yearly question the person may answer now. */
export function asksNow({ state, question }: Entry): boolean {
  return state !== 'left' && question !== null && question.allowedSteps.some(({ open }) => open);
}

/** «Vil du fortsatt vente?»: three answers side by side, none chosen. Nobody loses the place on the list by not answering. */
export function WaitQuestionCard(props: { readonly entry: Entry; readonly question: Question }): ReactNode {
  const { entry, question } = props;
  const t = useText(waitQuestionMessages);
  const [chosen, setChosen] = useState<(typeof answers)[number] | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [answer, { pending }] = useCommand(answerWaitQuestionDocument, (data) => data.answerWaitQuestion);
  const reload = useReload();
  const problemId = `wait-problem-${question.id}`;
  const open = answers.filter((each) =>
    question.allowedSteps.some(({ step, open: isOpen }) => step === each && isOpen),
  );

  const submit = async () => {
    setIncomplete(chosen === null);
    if (chosen === null) return;
    const given = await answer({ input: { id: question.id, version: question.version, answer: chosen } });
    setOutcome(given);
    if (given.kind === 'done') reload();
  };
  return (
    <form
      className={styles.asked}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <AnswerCards
        question={
          <>
            {t('title', { offer: entry.offer.name })}
            <span className={styles.gets}>{t('text', { since: fullDay(entry.since) })}</span>
          </>
        }
        answers={open.map((value) => ({ value, title: t(`${value}.title`), text: t(`${value}.text`) }))}
        chosen={chosen}
        onChoose={(value) => {
          setChosen(value);
          setIncomplete(false);
        }}
        describedBy={problemId}
        invalid={incomplete}
      />
      <p id={problemId} className={styles.problem} role="alert">
        {incomplete && t('chooseFirst')}
      </p>
      <CommandTrouble outcome={outcome} onRetry={() => void submit()} onReload={reload} />
      <div className={styles.send}>
        <Button type="submit" data-size="lg" loading={pending}>
          {t('send')}
        </Button>
        <p>{t(question.state === 'asked' ? 'later' : 'weCall', { day: fullDay(question.answerBy) })}</p>
      </div>
    </form>
  );
}
