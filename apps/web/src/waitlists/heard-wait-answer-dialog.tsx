import { useText } from '../lib/messages';
import type { OfficeWaitlistEntry } from '../lib/office-case';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { OfficeAnswerWaitQuestionDocument } from './office-waitlists.graphql';
import { waitQuestionWords } from './wait-question-words.nb';

/** Writes down what the person said to «Vil du fortsatt vente?». */
export function HeardWaitAnswerDialog(props: {
  readonly question: NonNullable<OfficeWaitlistEntry['question']>;
  readonly answer: 'yes' | 'no';
  readonly onClose: () => void;
}) {
  const { question, answer, onClose } = props;
  const { id, version } = question;
  const t = useText(waitQuestionWords);
  return (
    <StepDialog
      title={t(`dialog.${answer}`)}
      consequences={[t(`follows.${answer}`)]}
      verb={t('verb')}
      needs={question.allowedSteps.find(({ step }) => step === answer)?.needs ?? []}
      document={OfficeAnswerWaitQuestionDocument}
      resultOf={(data) => data.answerWaitQuestion}
      variables={({ heardHow, heardOn }) => ({ input: { id, version, answer, heardHow, heardOn } })}
      reloads
      onClose={onClose}
    />
  );
}
