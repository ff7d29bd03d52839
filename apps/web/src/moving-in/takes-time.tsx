import { useEffect, useState } from 'react';
import { useText } from '../lib/messages';
import { movingInMessages } from './moving-in-messages.nb';
import styles from './moving-in.module.css';

/** Seconds after which one wonders whether anything happens. */
const patience = 2;

/** Says that work on many rows is under way, once it has lasted a while. Keeps its place in the page, so that it is read aloud. */
export function TakesTime({ pending, count }: { readonly pending: boolean; readonly count: number }) {
  return <div aria-live="polite">{pending && <AfterAWhile count={count} />}</div>;
}

function AfterAWhile({ count }: { readonly count: number }) {
  const t = useText(movingInMessages);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience * 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.working}>
      <progress aria-hidden />
      <p>{t('takesTime', { count })}</p>
    </div>
  );
}
