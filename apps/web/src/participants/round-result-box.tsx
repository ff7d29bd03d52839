import { useQuery } from '@apollo/client/react';
import { graphql } from '../lib/graphql';
import { useText } from '../lib/messages';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

const MyRoundResultDocument = graphql(`
  query MyRoundResult {
    myRoundResult {
      year
      text
      orderText
      deviationReason
      wishes {
        rank
        name
        text
        lines {
          text
        }
      }
    }
  }
`);

/** One's own result in the main intake, and why, wish by wish. Nothing before it is published, and never anybody else's. */
export function RoundResultBox() {
  const t = useText(participantsMessages);
  const { data } = useQuery(MyRoundResultDocument);
  const result = data?.myRoundResult;
  if (!result) return null;
  return (
    <section className={styles.round} aria-labelledby="round-result">
      <h2 id="round-result">{t('round.title', { year: result.year })}</h2>
      <p>{result.text}</p>
      {result.deviationReason !== null && <p>{t('round.deviation', { reason: result.deviationReason })}</p>}
      <details>
        <summary>{t('round.why')}</summary>
        {result.orderText !== null && <p>{result.orderText}</p>}
        <ol>
          {result.wishes.map((wish) => (
            <li key={wish.rank}>
              <b>{t('round.wish', { rank: wish.rank, name: wish.name })}</b> {wish.text}
              <ul>
                {wish.lines.map((line) => (
                  <li key={line.text}>{line.text}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <p>{t('round.ask')}</p>
      </details>
    </section>
  );
}
