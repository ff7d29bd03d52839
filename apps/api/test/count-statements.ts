import pg from 'pg';

/** The transaction's own, the log-in's, and what is read once in a while whoever asks: the clock of the demo, for one. */
const notOfTheWork = /^(BEGIN|COMMIT|ROLLBACK|SELECT set_config)|\bsession\b|business_clock|keep_office_tasks/;

/** What some work answers, and how many statements it sends beside those that are not its own. */
export async function countStatements<Answer>(
  work: () => Promise<Answer>,
): Promise<{ answer: Answer; statements: number }> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const answer = await work();
    const texts = spy.mock.calls.map(([first]: unknown[]) =>
      typeof first === 'string' ? first : String((first as { text?: string }).text),
    );
    return { answer, statements: texts.filter((text) => !notOfTheWork.test(text)).length };
  } finally {
    spy.mockRestore();
  }
}
