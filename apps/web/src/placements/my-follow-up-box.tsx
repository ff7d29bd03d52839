import { useQuery } from '@apollo/client/react';
import { wantsChange } from '@inntak/domain/placements';
import { useState, type ReactNode } from 'react';
import { inWords, longDay, sentenceStart } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { Button } from '../ui/button/button';
import { Link } from '../ui/link/link';
import { QuoteBlock } from '../ui/quote/quote-block';
import { Rich } from '../ui/rich/rich';
import { MyFollowUpsDocument, type FollowUp } from './follow-ups.graphql';
import { MyFollowUpAnswer } from './my-follow-up-answer';
import { myFollowUpMessages } from './my-follow-up-messages.nb';
import styles from './my-follow-up.module.css';

/** What she is asked now: it stands with what else waits for an answer of hers. */
export function FollowUpsToAnswer(): ReactNode {
  const { data } = useQuery(MyFollowUpsDocument);
  const asked = data?.myFollowUps.find(({ told, mayAnswer }) => !told && mayAnswer);
  return asked ? <Question followUp={asked} /> : null;
}

/** What she has answered last, what her place thinks, and what came of it. */
export function MyFollowUpBox(): ReactNode {
  const { data } = useQuery(MyFollowUpsDocument);
  const answered = data?.myFollowUps.find(({ person }) => person !== null);
  return answered ? <Answered followUp={answered} /> : null;
}

const placeOf = ({ offers }: FollowUp) => inWords(offers.map(({ name }) => name));

function Question({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(myFollowUpMessages);
  const titleId = `follow-up-${followUp.placementId}`;
  return (
    <section className={styles.asked} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('title', { place: placeOf(followUp) })}</h2>
      <p>{t('text', { count: followUp.months })}</p>
      {followUp.wishNumber !== null && <p>{t('wish', { count: followUp.wishNumber })}</p>}
      <MyFollowUpAnswer followUp={followUp} place={placeOf(followUp)} />
    </section>
  );
}

function Answered({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(myFollowUpMessages);
  const today = useToday();
  const [changing, setChanging] = useState(false);
  const { person, places, participant } = followUp;
  if (person === null) return null;
  const place = placeOf(followUp);
  const titleId = `followed-up-${followUp.placementId}`;
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId}>{changing ? t('title', { place }) : t('thanks')}</h2>
      {changing ? (
        <MyFollowUpAnswer followUp={followUp} place={place} onClose={() => setChanging(false)} />
      ) : (
        <>
          <p>
            <Rich
              text={t('answered', {
                day: sentenceStart(longDay(person.on, today)),
                answer: t(`answers.${person.answer}.title`),
              })}
            />
          </p>
          {person.words !== null && <QuoteBlock words={person.words} name={participant.firstName} />}
          {!person.openToPlace && <p>{t('closed', { place })}</p>}
          {places
            .filter(({ organisation }) => organisation !== null)
            .map(({ id, organisation, answer, words }) => (
              <p key={id}>
                <Rich text={t('placeSays', { who: organisation ?? '', answer: t(`placeAnswers.${answer}`) })} />
                {words !== null && ` ${words}`}
              </p>
            ))}
          {person.settledWords !== null && <p>{t('settled', { words: person.settledWords })}</p>}
          {wantsChange(person.answer) && person.settledWords === null && (
            <>
              <p>{t('goOn')}</p>
              <p className={styles.ways}>
                <Button asChild variant="secondary">
                  <Link to={paths.change()}>{t('change')}</Link>
                </Button>
              </p>
            </>
          )}
          {followUp.mayAnswer && (
            <button type="button" className={styles.textButton} onClick={() => setChanging(true)}>
              {t('again')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
