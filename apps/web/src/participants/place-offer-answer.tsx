import { daysBetween } from '@inntak/domain/calendar';
import { useState, type ReactNode } from 'react';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { AnswerCards } from '../ui/answers/answer-cards';
import { Button } from '../ui/button/button';
import { useReload } from '../lib/use-reload';
import { Rich } from '../ui/rich/rich';
import { CommandTrouble } from '../ui/states/command-trouble';
import { ConfirmNo } from './confirm-no';
import { answerPlaceOfferDocument } from './my-case-commands.graphql';
import type { MyPlaceOffer, MyWaitlistEntry } from './my-case.graphql';
import styles from './place-offer-card.module.css';
import { participantsMessages } from './participants-messages.nb';

const answers = ['accept', 'decline', 'talk'] as const;
type Answer = (typeof answers)[number];

/**
 * Ja takk, Nei takk, Jeg vil snakke med noen: equal, none chosen. A no is confirmed once more. Which of them can be given
 * now is the server's `allowedSteps`; where none can, what was answered stands here instead.
 */
export function PlaceOfferAnswer(props: {
  readonly offer: MyPlaceOffer;
  readonly waiting: readonly MyWaitlistEntry[];
}): ReactNode {
  const t = useText(participantsMessages);
  const { offer } = props;
  const [chosen, setChosen] = useState<Answer | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [send, { pending }] = useCommand(answerPlaceOfferDocument, (data) => data.answerPlaceOffer);
  const reload = useReload();
  const open = answers.filter((answer) => offer.allowedSteps.some((step) => step.step === answer && step.open));

  const give = async (answer: Answer) => {
    setConfirming(false);
    const given = await send({ input: { id: offer.id, version: offer.version, answer } });
    setOutcome(given);
    if (given.kind === 'done') reload();
  };
  const submit = () => {
    setIncomplete(chosen === null);
    if (chosen === 'decline') setConfirming(true);
    else if (chosen !== null) void give(chosen);
  };
  if (open.length === 0) {
    return (
      <div className={styles.answered}>
        <OfferAnswer offer={offer} />
      </div>
    );
  }
  return (
    <form
      className={styles.answer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {offer.state === 'talking' && <p className={styles.talking}>{t('offer.talking')}</p>}
      <AnswerCards
        question={t('offer.question')}
        answers={open.map((answer) => ({
          value: answer,
          title: t(`offer.answers.${answer}.title`),
          text: t(`offer.answers.${answer}.text`),
        }))}
        chosen={chosen}
        onChoose={(answer) => {
          setChosen(answer);
          setIncomplete(false);
        }}
        describedBy={`answer-problem-${offer.id}`}
        invalid={incomplete}
      />
      <p id={`answer-problem-${offer.id}`} className={styles.problem} role="alert">
        {incomplete && t('offer.chooseFirst')}
      </p>
      <CommandTrouble outcome={outcome} onRetry={submit} onReload={reload} />
      <div className={styles.send}>
        <Button type="submit" data-size="lg" loading={pending}>
          {t('offer.send')}
        </Button>
        <Deadline offer={offer} />
      </div>
      {confirming && (
        <ConfirmNo
          waiting={props.waiting}
          canTalk={open.includes('talk')}
          keepsOther={offer.keepsOther}
          onYes={() => void give('decline')}
          onTalk={() => void give('talk')}
          onBack={() => setConfirming(false)}
        />
      )}
    </form>
  );
}

/** Further off than a month, a number of days says nothing. */
const countedDays = 31;

/** By when, how long that is, and that nothing is lost by being late. */
function Deadline({ offer }: { readonly offer: MyPlaceOffer }): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  if (offer.answerBy === null) return <p>{t('offer.kept')}</p>;
  const left = daysBetween(today, offer.answerBy);
  const day = longDay(offer.answerBy, today);
  if (left < 0) return <p>{t('offer.overdue', { day })}</p>;
  return (
    <p>
      <Rich text={t('offer.deadline', { day })} /> {left === 0 && t('offer.deadlineToday')}
      {left > 0 && left <= countedDays && t('offer.deadlineLeft', { count: left })} {t('offer.kept')}
    </p>
  );
}

/** What was answered, and who wrote it down when the person said it to somebody. */
export function OfferAnswer({ offer }: { readonly offer: MyPlaceOffer }): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  const text = answeredText(offer.state);
  if (text === null) return null;
  return (
    <>
      <p role="status">
        <b>{t(text)}</b>
      </p>
      {offer.heardBy && offer.answeredOn && (
        <p>{t('offer.heard', { day: longDay(offer.answeredOn, today), by: offer.heardBy })}</p>
      )}
    </>
  );
}

function answeredText(state: MyPlaceOffer['state']) {
  switch (state) {
    case 'accepted':
      return 'offer.accepted';
    case 'declined':
      return 'offer.declined';
    case 'released':
      return 'offer.released';
    case 'replaced':
      return 'offer.replaced';
    case 'talking':
      return 'offer.talking';
    // Somebody who may look but not answer for the person.
    case 'sent':
    case 'overdue':
    case 'prepared':
      return null;
  }
}
