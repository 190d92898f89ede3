import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';
import type { News } from '../platform/db/listen.ts';
import type { Transact } from '../platform/db/transaction.ts';
import type { Files } from '../platform/files/files.ts';
import type { Log } from '../platform/log.ts';
import type { Settings } from './settings.ts';

/** Everything that one city's installation stands on. Handed to the faces; never a global. */
export interface City {
  readonly config: Config;
  readonly db: Db;
  readonly transact: Transact;
  readonly files: Files;
  readonly news: News;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly log: Log;
  settings(): Promise<Settings>;
}
