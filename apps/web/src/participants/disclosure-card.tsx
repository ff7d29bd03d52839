import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useCommand } from '../lib/use-command';
import { AnswerCards } from '../ui/answers/answer-cards';
import { Button } from '../ui/button/button';
import { useReload } from '../lib/use-reload';
import { CommandTrouble } from '../ui/states/command-trouble';
import { answerDisclosureDocument } from './my-case-commands.graphql';
import type { MyDisclosure } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

/** True while the person is asked and may answer. */
export function isAsked({ state, basis, allowedSteps }: MyDisclosure): boolean {
  const closed = allowedSteps.length > 0 && allowedSteps.every(({ open }) => !open);
  return state === 'asked' && basis === 'consent' && !closed;
}

/** «Er det greit at vi deler dette med Arba?»: who gets it and exactly what, then yes and no side by side, neither chosen. */
export function DisclosureCard({ disclosure }: { readonly disclosure: MyDisclosure }): ReactNode {
  const t = useText(participantsMessages);
  const [chosen, setChosen] = useState<'yes' | 'no' | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [answer, { pending }] = useCommand(answerDisclosureDocument, (data) => data.answerDisclosure);
  const reload = useReload();
  const recipient = disclosure.recipient.name;
  const problemId = `disclosure-problem-${disclosure.id}`;

  const submit = async () => {
    setIncomplete(chosen === null);
    if (chosen === null) return;
    const given = await answer({ input: { id: disclosure.id, yes: chosen === 'yes' } });
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
            {t('disclosure.title', { recipient })}
            <span className={styles.gets}>{t('disclosure.gets', { recipient })}</span>
            <span className={styles.content}>
              {disclosure.content.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </>
        }
        answers={(['yes', 'no'] as const).map((value) => ({
          value,
          title: t(`disclosure.${value}.title`),
          text: t(`disclosure.${value}.text`),
        }))}
        chosen={chosen}
        onChoose={(value) => {
          setChosen(value);
          setIncomplete(false);
        }}
        describedBy={problemId}
        invalid={incomplete}
      />
      <p id={problemId} className={styles.problem} role="alert">
        {incomplete && t('offer.chooseFirst')}
      </p>
      <CommandTrouble outcome={outcome} onRetry={() => void submit()} onReload={reload} />
      <div className={styles.send}>
        <Button type="submit" data-size="lg" loading={pending}>
          {t('disclosure.send')}
        </Button>
        <p>{t('disclosure.later')}</p>
      </div>
    </form>
  );
}
