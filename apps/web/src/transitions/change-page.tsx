import { useQuery } from '@apollo/client/react';
import { useId, useState, type ReactNode } from 'react';
import { longDay } from '../lib/format';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { useReload } from '../lib/use-reload';
import { Link } from '../ui/link/link';
import { PageHeading } from '../ui/page-heading/page-heading';
import { ChoiceCards } from '../ui/question/choice-cards';
import { QuestionButtons } from '../ui/question/question-buttons';
import { QuestionHeading } from '../ui/question/question-heading';
import { QuestionProgress } from '../ui/question/question-progress';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { CommandTrouble } from '../ui/states/command-trouble';
import { changeWords } from './change-words.nb';
import {
  dayChoices,
  emptyDraft,
  isAnswered,
  kindsFor,
  screensFor,
  wishInput,
  type ChangeDraft,
  type ChangeScreen,
} from './change-draft';
import styles from './my-changes.module.css';
import { myChangeMessages } from './my-change-messages.nb';
import { ChangePlacesDocument, MakeChangeWishDocument, MyChangesDocument, type MyChanges } from './transitions.graphql';

/** «Jeg vil ha en endring»: one question a screen, nothing chosen beforehand, «Jeg vet ikke» where it can be left open. */
export function ChangePage(): ReactNode {
  const t = useText(myChangeMessages);
  const { data, error, refetch } = useQuery(MyChangesDocument);
  const changes = data?.myChanges;
  if (changes?.hasPlace) return <Questions changes={changes} />;
  return (
    <div className={styles.room}>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} />}
      {data && (
        <EmptyState title={t('nothing')} text={t('nothingText')} illustration="hender">
          <Button asChild variant="secondary">
            <Link to={paths.minSak()}>{t('nothingButton')}</Link>
          </Button>
        </EmptyState>
      )}
    </div>
  );
}

function Questions({ changes }: { readonly changes: MyChanges }): ReactNode {
  const t = useText(myChangeMessages);
  const [draft, setDraft] = useState<ChangeDraft>(emptyDraft);
  const [at, setAt] = useState(0);
  const [missing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<CommandOutcome<unknown> | null>(null);
  const [send, { pending }] = useCommand(MakeChangeWishDocument, (data) => data.makeChangeWish);
  const reload = useReload();
  const screens = screensFor(draft);
  const screen = screens[at] ?? 'kind';
  const isLast = at === screens.length - 1;
  if (outcome?.kind === 'done') return <Sent {...changes} />;
  const change = (more: Partial<ChangeDraft>) => {
    setDraft({ ...draft, ...more });
    setMissing(false);
  };
  const go = (to: number) => {
    setMissing(false);
    setOutcome(null);
    setAt(to);
  };
  const finish = async () => {
    const input = wishInput(draft);
    if (input !== null) setOutcome(await send({ input }));
  };
  const next = () => {
    if (!isAnswered(screen, draft)) return setMissing(true);
    if (isLast) void finish();
    else go(at + 1);
  };
  const question = t(`questions.${screen}`);
  const help = screen === 'days' ? t('help.days', { count: changes.now.length }) : t(`help.${screen}`);
  return (
    <>
      <QuestionProgress number={at + 1} total={screens.length} />
      <div className={styles.room}>
        <QuestionHeading key={screen} question={question} title={`${t('title')}: ${question}`} help={help} />
        <Answer screen={screen} draft={draft} change={change} daysNow={changes.now.length} />
        <p className={styles.problem} role="alert">
          {missing && t(screen === 'returnOn' ? 'chooseDay' : 'choose')}
        </p>
        <CommandTrouble gone={t('trouble.conflict')} outcome={outcome} onRetry={next} onReload={reload} />
        <QuestionButtons
          onBack={at === 0 ? null : () => go(at - 1)}
          onNext={next}
          pending={pending}
          {...(isLast ? { next: t('send') } : {})}
        />
      </div>
    </>
  );
}

interface AnswerProps {
  readonly screen: ChangeScreen;
  readonly draft: ChangeDraft;
  readonly change: (more: Partial<ChangeDraft>) => void;
  readonly daysNow: number;
}

function Answer(props: AnswerProps): ReactNode {
  const t = useText(myChangeMessages);
  const words = useText(changeWords);
  const { screen, draft, change, daysNow } = props;
  const id = useId();
  const legend = t(`questions.${screen}`);
  switch (screen) {
    case 'kind':
      return (
        <ChoiceCards
          legend={legend}
          many={false}
          cards={kindsFor(daysNow).map((kind) => ({
            value: kind,
            label: words(`kind.${kind}`),
            description: t(`kindText.${kind}`),
          }))}
          chosen={draft.kind === null ? [] : [draft.kind]}
          onChange={([chosen]) =>
            change({ kind: kindsFor(daysNow).find((kind) => kind === chosen) ?? null, days: null })
          }
        />
      );
    case 'place':
      return <PlaceChoice {...props} />;
    case 'days':
      return (
        <ChoiceCards
          legend={legend}
          many={false}
          cards={dayChoices(draft, daysNow).map((count) => ({ value: String(count), label: t('days', { count }) }))}
          chosen={draft.days === null ? [] : [String(draft.days)]}
          onChange={([count]) => change({ days: Number(count) })}
        />
      );
    case 'returnOn':
      return (
        <p className={styles.field}>
          <label htmlFor={id}>{t('returnLabel')}</label>
          <input
            id={id}
            type="date"
            value={draft.returnOn}
            onChange={(event) => change({ returnOn: event.currentTarget.value })}
          />
        </p>
      );
    case 'words':
      return (
        <p className={styles.field}>
          <label htmlFor={id}>{t('wordsLabel')}</label>
          <textarea
            id={id}
            rows={5}
            maxLength={2000}
            value={draft.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
        </p>
      );
    case 'sharing':
      return (
        <ChoiceCards
          legend={legend}
          many={false}
          cards={[
            { value: 'yes', label: t('yes'), description: t('yesText') },
            { value: 'no', label: t('no'), description: t('noText') },
          ]}
          chosen={draft.sharing === null ? [] : [draft.sharing]}
          onChange={([answer]) => change({ sharing: answer === 'yes' ? 'yes' : 'no' })}
        />
      );
  }
}

const dontKnow = 'dont-know';

function PlaceChoice({ screen, draft, change }: AnswerProps): ReactNode {
  const t = useText(myChangeMessages);
  const { data, error, refetch } = useQuery(ChangePlacesDocument);
  if (error && !data) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState text={t('loading')} />;
  const home = data.myCase?.participant.municipality.code;
  const offers = data.offers.edges
    .map(({ node }) => node)
    .filter(({ kind, municipalities }) => kind !== 'lowThreshold' && municipalities.some(({ code }) => code === home));
  return (
    <ChoiceCards
      legend={t(`questions.${screen}`)}
      many={false}
      cards={[
        ...offers.map(({ id, name, provider, summaryShort, illustration }) => ({
          value: id,
          label: `${provider.name}: ${name}`,
          description: summaryShort,
          illustration,
        })),
        { value: dontKnow, label: t('dontKnow'), description: t('dontKnowText'), illustration: 'hender' },
      ]}
      chosen={draft.offerId === null ? [] : [draft.offerId === '' ? dontKnow : draft.offerId]}
      onChange={([chosen]) => change({ offerId: chosen === dontKnow ? '' : (chosen ?? null) })}
    />
  );
}

interface NextMeeting {
  readonly nextMeetingOn: string | null;
  readonly nextMeetingWeek: number | null;
}

function Sent({ nextMeetingOn, nextMeetingWeek }: NextMeeting): ReactNode {
  const t = useText(myChangeMessages);
  const today = useToday();
  return (
    <div className={styles.room}>
      <PageHeading title={t('title')}>{t('sent')}</PageHeading>
      <p>{t('sentText')}</p>
      {nextMeetingOn !== null && <p>{t('sentMeeting', { day: longDay(nextMeetingOn, today) })}</p>}
      {nextMeetingOn === null && nextMeetingWeek !== null && <p>{t('sentMeetingWeek', { week: nextMeetingWeek })}</p>}
      <p className={styles.ways}>
        <Button asChild data-size="lg">
          <Link to={paths.minSak()}>{t('sentButton')}</Link>
        </Button>
      </p>
    </div>
  );
}
