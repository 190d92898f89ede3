import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Never a body, a header or a query: only what cannot hold a name, a password, a token or a PESEL. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['password', 'token', 'email', '*.password', '*.token', '*.email'], censor: '[ukryte]' },
  });
}
