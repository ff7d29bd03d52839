import type { Adapter, AdapterPayload } from 'oidc-provider';

/** More than this under way at once is not a demonstration; the oldest is forgotten. */
const most = 5000;

interface Entry {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

const entries = new Map<string, Entry>();

/** What the demo provider remembers of log-ins under way: in memory, for minutes. */
export class DemoStore implements Adapter {
  constructor(private readonly kind: string) {}

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    entries.set(this.key(id), { payload, endsAt: Date.now() + expiresIn * 1000 });
    if (entries.size > most) {
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    }
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const entry = entries.get(this.key(id));
    return Promise.resolve(entry && entry.endsAt > Date.now() ? entry.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.all().find((payload) => payload.uid === uid));
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const entry = entries.get(this.key(id));
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    entries.delete(this.key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    return Promise.resolve();
  }

  private all(): AdapterPayload[] {
    const ours = [...entries].filter(([key, { endsAt }]) => key.startsWith(`${this.kind}:`) && endsAt > Date.now());
    return ours.map(([, { payload }]) => payload);
  }

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }
}
