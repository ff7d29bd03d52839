import { ArrowsSquarepathIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { TextField } from '../ui/forms/text-field';
import styles from './flow.module.css';
import type { Round, Swap } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { daysText, SwapList } from './swap-list';
import { AskSwapDocument } from './swaps.graphql';

type Suggestion = Round['suggestions'][number];

/** «Mulige bytter»: two or three who could each have what another gives up; and those that have been asked. */
export function SwapSuggestions(props: {
  readonly round: Round;
  readonly swaps: readonly Swap[];
  readonly meetingId: string;
  readonly canAsk: boolean;
}) {
  const t = useText(staffMessages);
  const { round, swaps, meetingId, canAsk } = props;
  const [asking, setAsking] = useState<Suggestion | null>(null);
  const open = swaps.filter(({ state }) => state === 'asking' || state === 'agreed' || state === 'forApproval');
  const inSwap = new Set(open.flatMap(({ parties }) => parties.map(({ changeWishId }) => changeWishId)));
  const suggestions = round.suggestions.filter(({ parties }) => !parties.some((each) => inSwap.has(each.changeWishId)));
  return (
    <>
      <div className={styles.paneHead}>
        <h2>{t('swaps.title')}</h2>
        <span className={styles.quiet}>{t('swaps.count', { count: suggestions.length })}</span>
      </div>
      <div className={styles.paneBody}>
        {suggestions.length === 0 && open.length === 0 && <p>{t('swaps.none')}</p>}
        {suggestions.map((suggestion) => (
          <section key={suggestion.parties.map(({ changeWishId }) => changeWishId).join()} className={styles.swap}>
            <h3>
              <ArrowsSquarepathIcon aria-hidden /> {t(suggestion.parties.length === 2 ? 'swaps.two' : 'swaps.three')}
            </h3>
            <ul className={styles.parties}>
              {suggestion.parties.map(({ changeWishId, participantName, gets }) => (
                <li key={changeWishId}>{t('swaps.gets', { name: participantName, days: daysText(gets) })}</li>
              ))}
            </ul>
            {canAsk && (
              <Button type="button" onClick={() => setAsking(suggestion)}>
                {t('swaps.ask')}
              </Button>
            )}
          </section>
        ))}
        {open.length > 0 && (
          <>
            <h3>{t('swaps.underWay')}</h3>
            <SwapList swaps={open} />
          </>
        )}
        <p className={styles.quiet}>{t('swaps.note')}</p>
      </div>
      {asking && (
        <AskDialog suggestion={asking} startOn={round.day} meetingId={meetingId} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

function AskDialog(props: {
  readonly suggestion: Suggestion;
  readonly startOn: string;
  readonly meetingId: string;
  readonly onClose: () => void;
}) {
  const t = useText(staffMessages);
  const { suggestion, meetingId, onClose } = props;
  const form = useForm<{ startOn: string }>({ defaultValues: { startOn: props.startOn } });
  const [ask] = useCommand(AskSwapDocument, (data) => data.askSwap);
  const reload = useReload();
  return (
    <CommandDialog
      title={t('swaps.askTitle')}
      consequences={[
        ...suggestion.parties.map(({ participantName, gets }) =>
          t('swaps.gets', { name: participantName, days: daysText(gets) }),
        ),
        t('swaps.askThen'),
      ]}
      verb={t('swaps.ask')}
      form={form}
      send={({ startOn }) =>
        ask({
          input: { changeWishIds: suggestion.parties.map(({ changeWishId }) => changeWishId), startOn, meetingId },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="startOn"
        type="date"
        label={t('swaps.startOn')}
        rules={{ required: t('makeForm.needed') }}
      />
    </CommandDialog>
  );
}
