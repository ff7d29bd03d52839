import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { ChoiceCards, type ChoiceCard } from '../ui/question/choice-cards';
import { QuestionButtons } from '../ui/question/question-buttons';
import { QuestionHeading } from '../ui/question/question-heading';
import { QuestionProgress } from '../ui/question/question-progress';
import { guideMessages } from './guide-messages.nb';
import { directions, likings, type Direction, type GuideAnswers, type Liking } from './guide-questions';
import { GuideResult } from './guide-result';
import styles from './guide-page.module.css';
import { useCatalogueChoices } from './use-catalogue';

const noAnswers: GuideAnswers = { likes: [], direction: '', municipality: '' };
const guideSteps = ['likes', 'direction', 'municipality'] as const;

/** «Hva passer for meg?» The answers stay on this page: they are not stored, not sent, and decide nothing. */
export function GuidePage(): ReactNode {
  const t = useText(guideMessages);
  const [answers, setAnswers] = useState(noAnswers);
  const [step, setStep] = useState(0);
  const question = guideSteps[step];
  const cards = useCards();
  if (question === undefined) {
    return (
      <GuideResult
        answers={answers}
        onAgain={() => {
          setAnswers(noAnswers);
          setStep(0);
        }}
      />
    );
  }
  const chosen = question === 'likes' ? answers.likes : [answers[question]];
  const last = step === guideSteps.length - 1;
  return (
    <>
      <QuestionProgress number={step + 1} total={guideSteps.length} />
      <div className={styles.page}>
        <QuestionHeading
          key={question}
          question={t(`questions.${question}`)}
          title={`${t('title')} ${step + 1}`}
          help={t(`help.${question}`)}
          answers={cards[question].map(({ label }) => label)}
        />
        <ChoiceCards
          legend={t(`questions.${question}`)}
          many={question === 'likes'}
          cards={cards[question]}
          chosen={chosen}
          onChange={(now) => setAnswers(answered(answers, question, now))}
        />
        <QuestionButtons
          onBack={step > 0 ? () => setStep(step - 1) : null}
          onNext={() => setStep(step + 1)}
          onSkip={() => {
            setAnswers(answered(answers, question, []));
            setStep(step + 1);
          }}
          {...(last ? { next: t('see') } : {})}
        />
      </div>
    </>
  );
}

type GuideStep = (typeof guideSteps)[number];

function answered(answers: GuideAnswers, question: GuideStep, chosen: readonly string[]): GuideAnswers {
  switch (question) {
    case 'likes':
      return { ...answers, likes: chosen.filter(isLiking) };
    case 'direction':
      return { ...answers, direction: directions.find((each) => each === chosen[0]) ?? '' };
    case 'municipality':
      return { ...answers, municipality: chosen[0] ?? '' };
  }
}

const pictures = {
  food: 'kantine',
  make: 'skilt',
  pack: 'pakking',
  outside: 'gront',
  people: 'hender',
  calm: 'musikk',
} as const satisfies Record<Liking, string>;

const directionPictures = {
  job: 'forkle',
  activity: 'tur',
  either: 'hender',
} as const satisfies Record<Direction, string>;

const allLikings = Object.keys(likings).filter(isLiking);

function isLiking(value: string): value is Liking {
  return Object.hasOwn(likings, value);
}

function useCards(): Record<GuideStep, readonly ChoiceCard[]> {
  const t = useText(guideMessages);
  const { municipalities } = useCatalogueChoices();
  return {
    likes: allLikings.map((liking) => ({
      value: liking,
      label: t(`likings.${liking}`),
      illustration: pictures[liking],
    })),
    direction: directions.map((direction) => ({
      value: direction,
      label: t(`directions.${direction}`),
      description: t(`directionTexts.${direction}`),
      illustration: directionPictures[direction],
    })),
    municipality: [
      ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
      { value: '', label: t('elsewhere') },
    ],
  };
}
