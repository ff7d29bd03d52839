import { Navigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { useParam } from '../../lib/use-param';
import { QuestionButtons } from '../../ui/question/question-buttons';
import { QuestionHeading } from '../../ui/question/question-heading';
import { QuestionProgress } from '../../ui/question/question-progress';
import { ApplicationPage, type ApplicationData } from './application-page';
import type { Receipt } from './application.graphql';
import { checkScreen, type Missing } from './check-screen';
import { DontKnow } from './dont-know';
import { WhyAsked } from './form-question';
import { placeNames } from './places';
import { withFormerAnswer, withKnownAnswers } from './known-answers';
import { Question } from './question';
import { ReceiptScreen } from './receipt-screen';
import { SaveTrouble, type Trouble } from './save-trouble';
import { neighbours, receiptSlug, screensOf, slugs, summarySlug, type QuestionScreen } from './screens';
import { SummaryScreen } from './summary-screen';
import { useGoToScreen } from './use-go-to-screen';
import { useApplication, type ApplicationInProgress } from './use-application';
import { useWizardPaths } from './use-wizard-paths';
import { WhoAnswers } from './who-answers';
import styles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** The application, one question a screen. `help` is the contact person and «Jeg vil ha hjelp», on every screen. */
export function WizardPage(props: { readonly help: ReactNode }): ReactNode {
  return <ApplicationPage>{(data) => <Wizard data={data} help={props.help} />}</ApplicationPage>;
}

function Wizard(props: { readonly data: ApplicationData; readonly help: ReactNode }): ReactNode {
  const { data, help } = props;
  const slug = useParam('screen');
  const application = useApplication(data.draft);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const goTo = useGoToScreen();
  const { screen: pathTo } = useWizardPaths();
  const screens = screensOf(application.values, data.offers);
  if (slug === receiptSlug) return <ReceiptScreen receipt={receipt} />;
  if (slug === summarySlug || application.draft?.state === 'awaitingApproval') {
    return (
      <SummaryScreen
        data={data}
        application={application}
        screens={screens}
        help={help}
        onSent={(given) => {
          setReceipt(given);
          goTo(receiptSlug);
        }}
      />
    );
  }
  const screen = screens.find((each) => each.slug === slug);
  // A wish may have been taken away since the address was made.
  if (!screen) return <Navigate to={pathTo(screens[0]?.slug ?? slugs.important)} replace />;
  return <QuestionRoom key={slug} {...props} screen={screen} screens={screens} application={application} />;
}

function QuestionRoom(props: {
  readonly data: ApplicationData;
  readonly help: ReactNode;
  readonly screen: QuestionScreen;
  readonly screens: readonly QuestionScreen[];
  readonly application: ApplicationInProgress;
}): ReactNode {
  const t = useText(wizardMessages);
  const { screen, application, data } = props;
  const { change, save, saving } = application;
  const values = withFormerAnswer(application.values, screen, data.offers);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [openExperience, setOpenExperience] = useState<number | null>(null);
  const missingText = useMissingText(props);
  const goTo = useGoToScreen();
  const { before, after } = neighbours(props.screens, screen.slug);
  const question = useQuestionText(screen);

  const leaveFor = async (slug: string) => {
    const answered = screen.question === 'wishes' ? withKnownAnswers(values, data.offers) : values;
    change(answered);
    const outcome = await save(screen.saves, answered);
    if (outcome.kind === 'done') goTo(slug);
    else setTrouble(outcome);
  };
  const next = () => {
    if (openExperience !== null) return setTrouble({ kind: 'missing', message: t('experiences.unfinished') });
    const missing = checkScreen(screen, values);
    if (missing) return setTrouble({ kind: 'missing', message: missingText(missing) });
    void leaveFor(after);
  };
  return (
    <>
      <QuestionProgress number={screen.number} total={screen.total} part={question.part} note={t('saved')} />
      <div className={styles.room} data-wide={screen.question === 'wishes'}>
        <div>
          <QuestionHeading
            question={question.text}
            title={question.title}
            help={question.help}
            answers={screen.form?.field.options.map(({ label }) => label) ?? []}
          />
          {screen.form && <WhyAsked why={screen.form.field.why} />}
          <Question
            screen={screen}
            values={values}
            change={change}
            offers={data.offers}
            cameFrom={data.cameFrom}
            openExperience={openExperience}
            onOpenExperience={setOpenExperience}
          />
          <DontKnow screen={screen} values={values} change={change} />
          <SaveTrouble
            trouble={trouble}
            onRetry={next}
            onReload={() => {
              setTrouble(null);
              void data.reload().then((fresh) => {
                if (fresh) application.takeOver(fresh, screen.saves);
              });
            }}
          />
          <QuestionButtons
            onBack={before === null ? null : () => void leaveFor(before)}
            onNext={next}
            onSkip={isOptional(screen) ? () => goTo(after) : null}
            pending={saving}
          />
        </div>
        <aside className={styles.side} aria-label={t('who.heading')}>
          <WhoAnswers
            person={data.person}
            helper={values.ownWordsHelper}
            onHelper={(ownWordsHelper) => {
              const changed = { ...values, ownWordsHelper };
              change(changed);
              void save(['ownWords', 'ownWordsHelper'], changed);
            }}
          />
          {props.help}
        </aside>
      </div>
    </>
  );
}

/** Only an offer's own question can be one that must be answered; the server says which. */
function isOptional({ form }: QuestionScreen): boolean {
  return !form?.field.required;
}

function useQuestionText(screen: QuestionScreen) {
  const t = useText(wizardMessages);
  const { question, number, total, part, parts, form } = screen;
  const text = form ? form.field.question : t(`questions.${question}`);
  const partText = () => {
    if (form) return t('part.offerForm', { provider: form.offer.provider.name, part: form.number, parts: form.count });
    return question === 'weekdays' ? t('part.weekdays', { part: part + 1, parts }) : undefined;
  };
  const title = [`${t('progress', { number, total })}: ${text}`, parts > 1 ? `(${part + 1})` : ''].join(' ').trim();
  return { text, title, part: partText(), help: form ? '' : t(`help.${question}`) };
}

function useMissingText(props: {
  readonly screen: QuestionScreen;
  readonly application: ApplicationInProgress;
  readonly data: ApplicationData;
}): (missing: Missing) => string {
  const t = useText(wizardMessages);
  return (missing) => {
    switch (missing.what) {
      case 'answer':
        return t('required');
      case 'text':
        return t('requiredText');
      case 'tooManyDays':
        return t('weekdays.tooMany', { count: missing.days });
      case 'weekday': {
        const part = props.application.values.wishes[props.screen.part]?.[missing.part];
        return t('weekdays.chooseOne', { name: part ? placeNames(props.data.offers).short(part) : '' });
      }
    }
  };
}
