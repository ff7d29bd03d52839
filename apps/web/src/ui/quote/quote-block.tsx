import { longDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { uiMessages } from '../ui-messages.nb';
import styles from './quote-block.module.css';

/** The person's own words, with who helped. It stands above every professional assessment. */
export function QuoteBlock(props: {
  readonly words: string;
  /** Whose words: the first name. */
  readonly name: string;
  readonly day?: string | null;
  readonly helper?: string | null;
}) {
  const t = useText(uiMessages);
  const today = useToday();
  const { words, name, day, helper } = props;
  return (
    <figure className={styles.quote}>
      <blockquote>«{words}»</blockquote>
      <figcaption>
        {day ? t('quote.ownOn', { name, day: longDay(day, today) }) : t('quote.own', { name })}
        {helper ? `. ${t('quote.helped', { helper })}` : ''}
      </figcaption>
    </figure>
  );
}
