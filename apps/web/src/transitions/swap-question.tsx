import { useState, type ReactNode } from 'react';
import { inWords, longDay, weekdayName } from '../lib/format';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { AnswerCards } from '../ui/answers/answer-cards';
import { Button } from '../ui/button/button';
import { CommandTrouble } from '../ui/states/command-trouble';
import { useReload } from '../lib/use-reload';
import styles from './my-changes.module.css';
import { myChangeMessages } from './my-change-messages.nb';
import { AnswerSwapDocument, type ChangeDay, type MySwap } from './transitions.graphql';

/** «Vil du bytte?»: what she gives and gets, and two equal answers. It names nobody until all have said yes. */
export function SwapQuestion({ swap }: { readonly swap: MySwap }): ReactNode {
  const t = useText(myChangeMessages);
  const today = useToday();
  const [changing, setChanging] = useState(false);
  const titleId = `swap-${swap.id}`;
  const isAsked = swap.answer === 'asked' && swap.state === 'asking';
  const canSayNo = swap.allowedSteps.some(({ step, open }) => step === 'sayNo' && open);
  return (
    <section className={isAsked ? styles.asked : styles.box} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('swap.title')}</h2>
      {isAsked ? <p>{t('swap.text')}</p> : <p role="status">{t(`swap.state.${swap.state}`)}</p>}
      {swap.partners.length > 0 && (
        <p>{t('swap.partner', { count: swap.partners.length, names: inWords(swap.partners) })}</p>
      )}
      {swap.state !== 'declined' && swap.state !== 'stopped' && (
        <>
          <dl className={styles.days}>
            <dt>{t('swap.gives')}</dt>
            <dd>
              <Days days={swap.gives} />
            </dd>
            <dt>{t('swap.gets')}</dt>
            <dd>
              <Days days={swap.gets} />
            </dd>
          </dl>
          <p>{t('swap.start', { day: longDay(swap.startOn, today) })}</p>
        </>
      )}
      {(isAsked || changing) && <SwapAnswer swap={swap} />}
      {!isAsked && !changing && canSayNo && (
        <button type="button" className={styles.textButton} onClick={() => setChanging(true)}>
          {t('swap.changed')}
        </button>
      )}
    </section>
  );
}

/** «mandag og tirsdag, Bærum arbeidssenter» */
function Days({ days }: { readonly days: readonly ChangeDay[] }): ReactNode {
  const names = [...new Set(days.map(({ offer }) => offer.name))];
  return names.map((name) => (
    <span key={name} className={styles.dayLine}>
      {name}: {inWords(days.filter(({ offer }) => offer.name === name).map(({ weekday }) => weekdayName(weekday)))}
    </span>
  ));
}

function SwapAnswer({ swap }: { readonly swap: MySwap }): ReactNode {
  const t = useText(myChangeMessages);
  const [chosen, setChosen] = useState<'yes' | 'no' | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [send, { pending }] = useCommand(AnswerSwapDocument, (data) => data.answerSwap);
  const reload = useReload();
  const canSay = (step: string) => swap.allowedSteps.some((each) => each.step === step && each.open);
  const give = async () => {
    setIncomplete(chosen === null);
    if (chosen === null) return;
    const given = await send({ input: { id: swap.id, version: swap.version, answer: chosen } });
    setOutcome(given);
    if (given.kind === 'done') reload();
  };
  const answers = [
    ...(canSay('sayYes') ? [{ value: 'yes' as const, title: t('swap.yes'), text: t('swap.yesText') }] : []),
    ...(canSay('sayNo') ? [{ value: 'no' as const, title: t('swap.no'), text: t('swap.noText') }] : []),
  ];
  if (answers.length === 0) return null;
  const problemId = `swap-problem-${swap.id}`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <AnswerCards
        question={t('swap.title')}
        answers={answers}
        chosen={chosen}
        onChoose={(answer) => {
          setChosen(answer);
          setIncomplete(false);
        }}
        describedBy={problemId}
        invalid={incomplete}
      />
      <p id={problemId} className={styles.problem} role="alert">
        {incomplete && t('choose')}
      </p>
      <CommandTrouble gone={t('trouble.conflict')} outcome={outcome} onRetry={() => void give()} onReload={reload} />
      <Button type="submit" data-size="lg" loading={pending}>
        {t('swap.send')}
      </Button>
    </form>
  );
}
