import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText, type TextOf } from '../lib/messages';
import type { OfficeWaitlistEntry } from '../lib/office-case';
import { StepButtons } from '../ui/steps/step-buttons';
import { whenOpened } from '../ui/when-opened/when-opened';
import { waitQuestionWords } from './wait-question-words.nb';
import styles from './office-waitlists.module.css';

const HeardWaitAnswerDialog = whenOpened(
  async () => (await import('./heard-wait-answer-dialog')).HeardWaitAnswerDialog,
);

/** «Vil du fortsatt vente?» as the office sees it, with writing down what was heard by phone. */
export function OfficeWaitQuestion({ entry }: { readonly entry: OfficeWaitlistEntry }) {
  const t = useText(waitQuestionWords);
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const { question } = entry;
  if (question === null) return null;
  return (
    <div>
      <p>
        <b>{t('question')}</b> {wordsOf(t, question)}
      </p>
      <StepButtons
        quiet
        steps={entry.state === 'left' ? [] : question.allowedSteps.filter(({ open }) => open)}
        labels={{ yes: t('heard.yes'), no: t('heard.no') }}
        onStep={({ step }) => setAnswer(step === 'yes' ? 'yes' : 'no')}
      />
      {answer !== null && <HeardWaitAnswerDialog question={question} answer={answer} onClose={() => setAnswer(null)} />}
      <p className={styles.quiet}>{t('never')}</p>
    </div>
  );
}

type Question = NonNullable<OfficeWaitlistEntry['question']>;

function wordsOf(t: TextOf<typeof waitQuestionWords.nb>, { state, askedOn, answerBy, answeredOn }: Question): string {
  const answered = answeredOn === null ? '' : fullDay(answeredOn);
  const asked = { asked: fullDay(askedOn), by: fullDay(answerBy) };
  switch (state) {
    case 'asked':
      return t('state.asked', asked);
    case 'unanswered':
      return t('state.unanswered', asked);
    case 'talk':
      return t('state.talk', { answered });
    case 'yes':
      return t('state.yes', { answered });
    case 'no':
      return t('state.no', { answered });
  }
}
