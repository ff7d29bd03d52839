import type { LiveSession } from './session-store';

/** Milliseconds after which a session is looked up in full again, which also tells the database that it is in use. */
const rememberFor = 20_000;

/** Most sessions remembered: a few times those of a busy Monday. The one that was looked up longest ago goes first. */
const most = 5000;

/**
 * Sessions that were looked up a moment ago, by the hash of their token. What stands here is never believed: every
 * transaction that uses it asks the database whether it is still so.
 */
export class RememberedSessions {
  private readonly sessions = new Map<string, { session: LiveSession; at: number }>();

  get(tokenHash: Buffer): LiveSession | null {
    const known = this.sessions.get(tokenHash.toString('base64'));
    return known && performance.now() - known.at < rememberFor ? known.session : null;
  }

  /** Null: there is no such session any more. */
  set(tokenHash: Buffer, session: LiveSession | null): void {
    const key = tokenHash.toString('base64');
    this.sessions.delete(key);
    if (session === null) return;
    this.sessions.set(key, { session, at: performance.now() });
    if (this.sessions.size <= most) return;
    const [oldest] = this.sessions.keys();
    if (oldest !== undefined) this.sessions.delete(oldest);
  }
}
