import type { RequestContext } from './transaction';

/** A short notice that says that something waits in the product; never what, never about whom. */
export interface Notice {
  readonly userId: string;
  readonly channel: 'sms' | 'email';
  /** The name of a fixed text: `letter-waiting`, `offer-waiting`. */
  readonly template: string;
  /** Sending the same again under the same key does nothing. */
  readonly key: string;
}

/** Where notices go. A real gateway (municipality's SMS or e-mail service) implements this and is given at start. */
export interface NoticeGateway {
  send(ctx: RequestContext, notice: Notice): Promise<void>;
}

/** Stores that a notice was sent and when; the default until a gateway is connected, and what demo and tests look at. */
export const outboxGateway: NoticeGateway = {
  async send(ctx, { userId, channel, template, key }) {
    await ctx.sql(
      `INSERT INTO notice_sent (user_id, channel, template, job_key, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (job_key) DO NOTHING`,
      [userId, channel, template, key, ctx.now],
    );
  },
};
