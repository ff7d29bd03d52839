import '../forms/forms.css';
import { Input } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAsked } from '../../lib/use-asked';

/**
 * A day that is kept in the address. A year is typed figure by figure, and on the way the field says 0002: what is being typed
 * stands as it is, and only a day from `min` on is asked for. What was no such day is forgotten when the field is left.
 */
export function AskedDay(props: {
  readonly id: string;
  /** What the page shows now. */
  readonly value: string;
  readonly min: string;
  readonly onAsk: (day: string) => void;
}) {
  const { id, value, min, onAsk } = props;
  const [shown, ask] = useAsked(value);
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <Input
      id={id}
      type="date"
      min={min}
      value={typing ?? shown}
      onBlur={() => setTyping(null)}
      onChange={({ target }) => {
        // Days are written so that their order is that of their letters. A year of five figures is none yet to come.
        const isAsked = target.value >= min && target.value.length === min.length;
        setTyping(isAsked ? null : target.value);
        if (!isAsked) return;
        ask(target.value);
        onAsk(target.value);
      }}
    />
  );
}
