import { followUpAnswers, wantsChange, type FollowUpAnswer } from '@inntak/domain/placements';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { RadioField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import { followUpDialogMessages } from './follow-up-dialog-messages.nb';
import {
  AnswerFollowUpDocument,
  SettleFollowUpDocument,
  TellPlaceViewDocument,
  type FollowUp,
} from './follow-ups.graphql';
import { whichOf } from './which-follow-up';

interface DialogProps {
  readonly followUp: FollowUp;
  readonly onClose: () => void;
}
interface Values {
  answer: FollowUpAnswer | '';
  words: string;
  openToPlace: 'yes' | 'no' | '';
}
const empty: Values = { answer: '', words: '', openToPlace: '' };
const viewAnswers = ['goesWell', 'adjust', 'somethingElse'] as const;

/** What the person answers, written down by who asked her. Nothing is chosen beforehand. */
export function AskedDialog(props: DialogProps & { readonly asksWhoMayRead: boolean }) {
  const { followUp, onClose, asksWhoMayRead } = props;
  const t = useText(followUpDialogMessages);
  const name = followUp.participant.firstName;
  const form = useForm<Values>({ defaultValues: empty });
  const [send] = useCommand(AnswerFollowUpDocument, (data) => data.answerFollowUp);
  const done = useDone(onClose);
  const answer = form.watch('answer');
  const needed = { required: t('needed') };
  return (
    <CommandDialog
      title={t('ask.title', { name })}
      consequences={[t('ask.first', { name }), t('ask.seen', { name })]}
      verb={t('save')}
      form={form}
      send={(values) =>
        send({
          input: {
            ...whichOf(followUp),
            ...saidOf(values),
            openToPlace: asksWhoMayRead ? values.openToPlace === 'yes' : true,
          },
        })
      }
      onDone={done}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="answer"
        label={t('ask.label')}
        options={followUpAnswers.map((value) => ({ value, label: t(`ask.options.${value}`) }))}
        rules={needed}
      />
      <TextArea
        form={form}
        name="words"
        rows={3}
        label={t('ask.words', { name })}
        description={t('ask.wordsHelp', { name })}
        optional={!needsWords(answer)}
        rules={needsWords(answer) ? { required: t('wordsNeeded') } : {}}
      />
      {asksWhoMayRead && (
        <RadioField
          form={form}
          name="openToPlace"
          label={t('ask.open')}
          description={t('ask.openHelp', { name })}
          options={[
            { value: 'yes', label: t('ask.yes') },
            { value: 'no', label: t('ask.no') },
          ]}
          rules={needed}
        />
      )}
    </CommandDialog>
  );
}

/** What the place thinks, beside what the person says. */
export function PlaceViewDialog({ followUp, onClose }: DialogProps) {
  const t = useText(followUpDialogMessages);
  const name = followUp.participant.firstName;
  const form = useForm<Values>({ defaultValues: empty });
  const [send] = useCommand(TellPlaceViewDocument, (data) => data.tellPlaceView);
  const done = useDone(onClose);
  const answer = form.watch('answer');
  return (
    <CommandDialog
      title={t('view.title', { name })}
      consequences={[t('view.beside', { name }), t('view.seen', { name })]}
      verb={t('save')}
      form={form}
      send={(values) => send({ input: { ...whichOf(followUp), ...saidOf(values) } })}
      onDone={done}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="answer"
        label={t('view.label')}
        options={viewAnswers.map((value) => ({ value, label: t(`view.options.${value}`) }))}
        rules={{ required: t('needed') }}
      />
      <TextArea
        form={form}
        name="words"
        rows={3}
        label={t('view.words')}
        description={t('view.wordsHelp')}
        optional={!needsWords(answer)}
        rules={needsWords(answer) ? { required: t('wordsNeeded') } : {}}
      />
    </CommandDialog>
  );
}

/** What came of an answer that wanted something different. */
export function SettleDialog({ followUp, onClose }: DialogProps) {
  const t = useText(followUpDialogMessages);
  const name = followUp.participant.firstName;
  const form = useForm<{ words: string }>({ defaultValues: { words: '' } });
  const [send] = useCommand(SettleFollowUpDocument, (data) => data.settleFollowUp);
  const done = useDone(onClose);
  const { id = '', version = 0 } = followUp.person ?? {};
  return (
    <CommandDialog
      title={t('settle.title')}
      consequences={[t('settle.seen', { name }), t('settle.change', { name })]}
      verb={t('save')}
      form={form}
      send={({ words }) => send({ input: { id, version, words } })}
      onDone={done}
      onClose={onClose}
    >
      <TextArea form={form} name="words" rows={3} label={t('settle.words')} rules={{ required: t('wordsNeeded') }} />
    </CommandDialog>
  );
}

function useDone(onClose: () => void): () => void {
  const reload = useReload();
  return () => {
    reload();
    onClose();
  };
}

const needsWords = (answer: FollowUpAnswer | '') => answer !== '' && wantsChange(answer);

function saidOf({ answer, words }: Values) {
  return { answer: answer === '' ? ('noAnswer' as const) : answer, words: words.trim() || null };
}
