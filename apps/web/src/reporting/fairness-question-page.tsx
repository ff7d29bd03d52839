import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandTrouble } from '../ui/states/command-trouble';
import { AnswerCards } from '../ui/answers/answer-cards';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { AnswerFairnessDocument, FairnessAnswerDocument } from './fairness.graphql';
import { fairnessQuestionMessages } from './fairness-messages.nb';
import styles from './fairness.module.css';

interface Answer {
  readonly saysYes: boolean | null;
  readonly saidOn: string | null;
}

/** A voluntary page that nothing leads through: what the answer is for comes before the question, and nothing is chosen. */
export function FairnessQuestionPage(): ReactNode {
  const t = useText(fairnessQuestionMessages);
  const { data, error, refetch } = useQuery(FairnessAnswerDocument, { fetchPolicy: 'network-only' });
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <Link to={paths.minSak()}>{t('back')}</Link>
      </p>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {!data && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState text={t('loading')} />}
      {data && !data.fairnessAnswer && <NobodyToAsk />}
      {data?.fairnessAnswer && <Question kept={data.fairnessAnswer} />}
    </div>
  );
}

/** Who is here for herself has no case; who acts for somebody may not decide in personal matters. */
function NobodyToAsk(): ReactNode {
  const t = useText(fairnessQuestionMessages);
  const isSelf = useViewer().activeHat.kind === 'self';
  return (
    <div className={styles.lead}>
      <EmptyState title={t(isSelf ? 'noCase' : 'closed')} text={t(isSelf ? 'noCaseText' : 'closedText')} />
    </div>
  );
}

/** `asks`: the two answers; `kept`: what was said; `removed`: it was just taken back. */
type Shown = 'asks' | 'kept' | 'removed';

function Question({ kept }: { readonly kept: Answer }): ReactNode {
  const t = useText(fairnessQuestionMessages);
  const [answer, setAnswer] = useState(kept);
  const [shown, setShown] = useState<Shown>(kept.saysYes === null ? 'asks' : 'kept');
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [send, { pending }] = useCommand(AnswerFairnessDocument, (data) => data.answerFairness);
  const say = async (saysYes: boolean | null) => {
    const given = await send({ input: { saysYes } });
    setOutcome(given);
    if (given.kind !== 'done') return;
    setAnswer(given.payload.answer);
    setShown(saysYes === null ? 'removed' : 'kept');
  };
  return (
    <>
      <p className={styles.lead}>{t('lead')}</p>
      <section className={styles.about} aria-labelledby="fairness-about">
        <h2 id="fairness-about">{t('about')}</h2>
        <ul>
          {(['free', 'nothing', 'nobody', 'many', 'takeBack'] as const).map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      </section>
      {shown === 'asks' && (
        <Asked pending={pending} onSay={say} onKeep={answer.saysYes === null ? null : () => setShown('kept')} />
      )}
      {shown !== 'asks' && (
        <section className={styles.kept} role="status">
          <h2>{t(shown === 'kept' ? 'answered' : 'removed')}</h2>
          {shown === 'kept' ? (
            <p>
              {t(answer.saysYes ? 'saidYes' : 'saidNo')}{' '}
              {answer.saidOn !== null && t('saidOn', { day: fullDay(answer.saidOn) })}
            </p>
          ) : (
            <p>{t('removedText')}</p>
          )}
        </section>
      )}
      <CommandTrouble outcome={outcome} onRetry={() => setOutcome(null)} onReload={() => setOutcome(null)} />
      {shown === 'kept' && (
        <p className={styles.ways}>
          <Button variant="secondary" onClick={() => setShown('asks')}>
            {t('change')}
          </Button>
          <Button variant="secondary" loading={pending} onClick={() => void say(null)}>
            {t('remove')}
          </Button>
        </p>
      )}
    </>
  );
}

function Asked(props: {
  readonly pending: boolean;
  readonly onSay: (saysYes: boolean) => Promise<void>;
  /** Goes back to what was said; null where nothing was. */
  readonly onKeep: (() => void) | null;
}): ReactNode {
  const t = useText(fairnessQuestionMessages);
  const { activeHat } = useViewer();
  const name = activeHat.kind === 'self' ? null : activeHat.actingFor;
  const [chosen, setChosen] = useState<'yes' | 'no' | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const submit = async () => {
    setIncomplete(chosen === null);
    if (chosen !== null) await props.onSay(chosen === 'yes');
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
            {name === null ? t('question') : t('questionOf', { name })}
            <span className={styles.own}>{name === null ? t('own') : t('ownOf', { name })}</span>
          </>
        }
        answers={(['yes', 'no'] as const).map((value) => ({ value, title: t(value) }))}
        chosen={chosen}
        onChoose={(value) => {
          setChosen(value);
          setIncomplete(false);
        }}
        describedBy="fairness-problem"
        invalid={incomplete}
      />
      <p id="fairness-problem" className={styles.problem} role="alert">
        {incomplete && t('chooseFirst')}
      </p>
      <div className={styles.ways}>
        <Button type="submit" data-size="lg" loading={props.pending}>
          {t('save')}
        </Button>
        {props.onKeep === null ? (
          <Link to={paths.minSak()}>{t('skip')}</Link>
        ) : (
          <Button type="button" variant="secondary" onClick={props.onKeep}>
            {t('keep')}
          </Button>
        )}
      </div>
    </form>
  );
}
