import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { longDay } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday, useViewer } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { Button } from '../ui/button/button';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { Link } from '../ui/link/link';
import { ChangeTag } from './change-tag';
import styles from './my-changes.module.css';
import { myChangeMessages } from './my-change-messages.nb';
import { SwapQuestion } from './swap-question';
import { MyChangesDocument, WithdrawChangeWishDocument, type ChangeWish } from './transitions.graphql';

const shownStates: readonly ChangeWish['state'][] = [
  'registered',
  'onAgenda',
  'trying',
  'recommended',
  'notNow',
  'solved',
];

/** A swap she is asked about: it waits for an answer, and stands first. */
export function SwapsToAnswer(): ReactNode {
  const { data } = useQuery(MyChangesDocument);
  return data?.myChanges?.swaps.slice(0, 1).map((swap) => <SwapQuestion key={swap.id} swap={swap} />);
}

/** «Vil du ha en endring?», for who has a place; and what has become of what was wished for. */
export function MyChangesBox(): ReactNode {
  const t = useText(myChangeMessages);
  const { activeHat } = useViewer();
  const { data } = useQuery(MyChangesDocument);
  const changes = data?.myChanges;
  if (!changes?.hasPlace) return null;
  const wishes = changes.wishes.filter(({ state }) => shownStates.includes(state)).slice(0, 3);
  return (
    <>
      {wishes.map((wish) => (
        <WishBox key={wish.id} wish={wish} />
      ))}
      {activeHat.role !== 'supporter' && (
        <section className={styles.box} aria-labelledby="change-box">
          <h2 id="change-box">{t('box.title')}</h2>
          <p>{t('box.text')}</p>
          <p className={styles.ways}>
            <Button asChild variant="secondary">
              <Link to={paths.change()}>{t('box.begin')}</Link>
            </Button>
          </p>
        </section>
      )}
    </>
  );
}

function WishBox({ wish }: { readonly wish: ChangeWish }): ReactNode {
  const t = useText(myChangeMessages);
  const today = useToday();
  const [withdrawing, setWithdrawing] = useState(false);
  const isOwn = wish.origin === 'self' || wish.origin === 'representative';
  const madeOn = longDay(wish.madeOn, today);
  const [outcome] = wish.outcomes;
  const canWithdraw = wish.allowedSteps.some(({ step, open }) => step === 'withdraw' && open);
  const titleId = `wish-${wish.id}`;
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('box.mine')}</h2>
      <p className={styles.kind}>
        <ChangeTag wish={wish} />
      </p>
      <p>
        <b>{t(`state.${wish.state}`)}</b>{' '}
        {isOwn ? t('box.madeOn', { day: madeOn }) : t('box.madeByOther', { who: wish.madeBy ?? '', day: madeOn })}
      </p>
      {wish.state === 'onAgenda' && wish.meeting && (
        <p>{t('box.meeting', { day: longDay(wish.meeting.heldOn, today) })}</p>
      )}
      {outcome && outcome.doneOn === null && wish.state !== 'registered' && (
        <p>{t('box.owner', { what: outcome.what, who: outcome.owner, day: longDay(outcome.dueOn, today) })}</p>
      )}
      {wish.state === 'notNow' && wish.againOn && <p>{t('box.again', { day: longDay(wish.againOn, today) })}</p>}
      <p>{t('box.keep')}</p>
      {canWithdraw && (
        <button type="button" className={styles.textButton} onClick={() => setWithdrawing(true)}>
          {t('box.withdraw')}
        </button>
      )}
      {withdrawing && <WithdrawDialog wish={wish} onClose={() => setWithdrawing(false)} />}
    </section>
  );
}

function WithdrawDialog(props: { readonly wish: ChangeWish; readonly onClose: () => void }): ReactNode {
  const t = useText(myChangeMessages);
  const { wish, onClose } = props;
  const [withdraw] = useCommand(WithdrawChangeWishDocument, (data) => data.withdrawChangeWish);
  const form = useForm<Record<string, never>>({ defaultValues: {} });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('withdrawTitle')}
      consequences={[t('withdrawThen'), t('withdrawAgain')]}
      verb={t('withdrawYes')}
      form={form}
      send={() => withdraw({ input: { id: wish.id, version: wish.version } })}
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    />
  );
}
