import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** Never a body, a header or a query: only what cannot hold a name, a password, a token or a PESEL. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    serializers: { err: withoutData },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['password', 'token', 'email', '*.password', '*.token', '*.email'], censor: '[ukryte]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What an engineer needs of an error and nothing of what people typed: PostgreSQL quotes values in its
 * messages and details, so of its errors only codes and names are kept.
 */
function withoutData(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table, constraint, routine, severity } = error as Error & Record<string, unknown>;
  const places = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  const message = severity === undefined ? error.message : undefined;
  return { type: error.name, message, code, table, constraint, routine, stack: places?.join('\n') };
}
