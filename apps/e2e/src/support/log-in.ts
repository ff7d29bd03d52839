import { expect, type APIRequestContext } from '@playwright/test';
import type { Door } from './test';

/**
 * Logs a demo person in as docs/testing.md does: the real code flow, without drawing its pages. The cookie is the browser's from
 * then on. Every call is a session of its own, so that who logs out or changes hat in one story disturbs no other.
 */
export async function logInByHttp(request: APIRequestContext, code: string, door: Door): Promise<void> {
  const choice = await request.get('/auth/login', { params: { as: door, next: '/' } });
  await request.post(choice.url(), { form: { code } });
  const asked = await request.post('/graphql', { data: { query: '{ viewer { id } }' } });
  expect(await asked.json(), `${code} is logged in`).toHaveProperty('data.viewer.id');
}
