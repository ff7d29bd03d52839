import { expect, type APIRequestContext } from '@playwright/test';

/** The business day on which the demo data stands. */
export const demoDay = '2027-01-18';

/** Sets the business day of the product; only a demonstration or a test lets one. */
export async function setDay(request: APIRequestContext, day: string): Promise<void> {
  const answer = await request.post('/demo/clock', { data: { day } });
  expect(answer.ok(), `the day is set to ${day}`).toBe(true);
}
