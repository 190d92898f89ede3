import pg from 'pg';
import type { Log } from '../log.ts';

/** Called when there is something new, and whenever something may have been missed: at the beginning too. */
type Heard = () => void;

export interface News {
  /** Listens for what is told of `about` on a channel of PostgreSQL, by any process. Returns how to stop. */
  follow(channel: string, about: string, heard: Heard): () => void;
}

export interface OpenNews extends News {
  close(): Promise<void>;
}

const firstPause = 500;
const longestPause = 30_000;

/**
 * One connection of a process for all that anybody in it follows, opened by the first who does. It comes back
 * by itself, and then everybody is told to look.
 */
export function openNews(databaseUrl: string, log: Log): OpenNews {
  const channels = new Map<string, Map<string, Set<Heard>>>();
  let connection: Promise<pg.Client> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let pause = firstPause;
  let closed = false;

  function start(): void {
    retry = undefined;
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'karta-mieszkanca-news',
      keepAlive: true,
    });
    let lost = false;
    const comeBack = (error?: Error): void => {
      if (lost || closed) return;
      lost = true;
      log.warn({ err: error }, 'nasłuch bazy');
      connection = undefined;
      client.end().catch(() => {});
      retry = setTimeout(start, pause);
      pause = Math.min(pause * 2, longestPause);
    };
    client.on('notification', ({ channel, payload }) => tell(channels.get(channel)?.get(payload ?? '')));
    client.on('error', comeBack);
    client.on('end', comeBack);
    connection = connect(client);
    connection.catch(comeBack);
  }

  async function connect(client: pg.Client): Promise<pg.Client> {
    await client.connect();
    for (const channel of channels.keys()) await listen(client, channel);
    pause = firstPause;
    for (const followed of channels.values()) for (const all of followed.values()) tell(all);
    return client;
  }

  function follow(channel: string, about: string, heard: Heard): () => void {
    const followed = channels.get(channel) ?? new Map<string, Set<Heard>>();
    channels.set(channel, followed);
    const all = followed.get(about) ?? new Set<Heard>();
    followed.set(about, all.add(heard));
    if (connection) connection.then((client) => listen(client, channel)).then(heard, () => {});
    else if (!retry && !closed) start();
    return () => {
      all.delete(heard);
      if (all.size === 0 && followed.get(about) === all) followed.delete(about);
    };
  }

  return {
    follow,
    async close() {
      closed = true;
      clearTimeout(retry);
      await connection?.then((client) => client.end()).catch(() => {});
    },
  };
}

async function listen(client: pg.Client, channel: string): Promise<void> {
  await client.query(`listen ${client.escapeIdentifier(channel)}`);
}

function tell(all: ReadonlySet<Heard> | undefined): void {
  for (const heard of all ?? []) heard();
}
