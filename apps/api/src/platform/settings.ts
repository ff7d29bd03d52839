import type { Ahead } from './database/read-unit';
import type { Occasion } from './request-context';

const settings =
  "SELECT set_config('app.user_id',$1,true),set_config('app.hat_kind',$2,true),set_config('app.hat_id',$3,true)," +
  "set_config('app.today',$4,true),set_config('app.now',$5,true),set_config('app.request_id',$6,true)";

const valuesOf = ({ actor, today, now, requestId }: Occasion) => [
  actor.userId,
  actor.hatKind,
  actor.hatId ?? '',
  today,
  now.toISOString(),
  requestId,
];

/** Tells the database who acts, and when, until the transaction ends: what row-level security goes by. */
export function settingsFor(occasion: Occasion): Ahead {
  return { name: 'settings', text: settings, values: valuesOf(occasion) };
}

/** The same, and that this transaction may not write: the database itself refuses it. */
export function settingsToRead(occasion: Occasion): Ahead {
  return { name: 'settings-to-read', text: toRead, values: valuesOf(occasion) };
}

const toRead = `${settings},set_config('transaction_read_only','on',true)`;
