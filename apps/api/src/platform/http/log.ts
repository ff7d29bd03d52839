import pino, { type Logger } from 'pino';

/** The log: one JSON object per line, no names, numbers, addresses or tokens. */
export function makeLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['req.headers', 'res.headers', 'headers', '*.cookie', '*.authorization'], remove: true },
    serializers: { err: withoutValues },
  });
}

/**
 * What an error may say in the log. PostgreSQL's `detail`, `where` and parameters quote rows, which are about people;
 * the message of a failed statement names columns and constraints only, except where a value could not be read.
 */
function withoutValues(error: Error & { code?: unknown; constraint?: unknown; table?: unknown }): object {
  const unreadable = typeof error.code === 'string' && error.code.startsWith('22');
  return {
    type: error.name,
    message: unreadable ? 'a value could not be read by the database' : error.message,
    code: error.code,
    constraint: error.constraint,
    table: error.table,
    stack: error.stack?.split('\n').slice(1).join('\n'),
  };
}
