import { createServer } from 'node:http';
import pg from 'pg';
import { columnTypes } from '../src/platform/db/database.ts';
import { replay, type Statement } from './recording.ts';

/** One answer of the reference: the same statements, the same bytes. */
export interface Script {
  readonly statements: readonly Statement[];
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly body: Buffer;
}

/** What the parent process.sends: the database, its pool, and the answer of each path `/key`. */
export interface Order {
  readonly url: string;
  readonly poolSize: number;
  readonly scripts: ReadonlyMap<string, Script>;
}

/**
 * The bare minimum, in a process of its own: node:http, `pg` with named statements, the recorded bytes.
 * A query `?was=is` replays the statements for somebody else.
 */
process.on('message', (order: Order) => {
  const pool = new pg.Pool({ connectionString: order.url, max: order.poolSize, types: columnTypes });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://reference');
    const script = order.scripts.get(pathname.slice(1));
    if (!script) {
      response.writeHead(404).end();
      return;
    }
    request.resume();
    answer(pool, script, new Map(searchParams)).then(
      () => response.writeHead(script.status, script.headers).end(script.body),
      (error: Error) => {
        process.stderr.write(`${error.message}\n`);
        response.writeHead(500).end();
      },
    );
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' && address ? address.port : 0);
  });
});

async function answer(pool: pg.Pool, script: Script, replacing: ReadonlyMap<string, string>): Promise<void> {
  if (script.statements.length === 0) return;
  const client = await pool.connect();
  try {
    await replay(client, script.statements, replacing);
  } finally {
    client.release();
  }
}
