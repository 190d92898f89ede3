import pg from 'pg';

export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Which of the connections it went over. */
  readonly connection: number;
  /** The first row that it gave, for {@link replay} to see which of its values are new each time. */
  readonly row: Readonly<Record<string, unknown>> | undefined;
}

/** Runs `work` and returns the statements that went to PostgreSQL meanwhile, in their order. */
export async function record(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const original = pg.Client.prototype.query;
  const connections: pg.Client[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: the driver's method has nine overloads.
  pg.Client.prototype.query = function (this: pg.Client, ...args: any[]): any {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const sent = (original as any).apply(this, args);
    const [query, values] = args;
    const text = typeof query === 'string' ? query : query.text;
    if (!connections.includes(this)) connections.push(this);
    const connection = connections.indexOf(this);
    const place =
      statements.push({
        name: query.name,
        text,
        values: query.values ?? values ?? [],
        connection,
        row: undefined,
      }) - 1;
    sent?.then?.(
      (result: pg.QueryResult) => {
        statements[place] = { ...(statements[place] as Statement), row: result.rows?.[0] };
      },
      () => {},
    );
    return sent;
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return statements;
}

/** What ran at the same time over several connections, one after the other: each keeps its own transactions. */
export const byConnection = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort((a, b) => a.connection - b.connection);

/**
 * Runs recorded statements again for somebody else: every value that was the first one's (an id given in
 * `replacing`, or one that an earlier statement returned) becomes the new one's.
 */
export async function replay(
  client: pg.PoolClient,
  statements: readonly Statement[],
  replacing: ReadonlyMap<string, string>,
): Promise<void> {
  const swaps = new Map<string, string>(replacing);
  for (const { name, text, values, row } of statements) {
    const result = await client.query({
      ...(name ? { name } : {}),
      text,
      values: values.map((value) => swap(value, swaps)),
    });
    const fresh = result.rows?.[0] as Record<string, unknown> | undefined;
    for (const [column, was] of Object.entries(row ?? {})) {
      const is = fresh?.[column];
      if (isIdentity(was) && isIdentity(is) && was !== is) swaps.set(String(was), String(is));
    }
  }
}

const isIdentity = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.length === 36) || (typeof value === 'number' && value > 1000);

function swap(value: unknown, swaps: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'number') return swaps.get(String(value)) ?? value;
  if (typeof value !== 'string') return value;
  let text = value;
  for (const [was, is] of swaps) {
    // An id may stand anywhere in a text; a number only where it is the whole value of a JSON field.
    text =
      was.length === 36
        ? text.replaceAll(was, is)
        : text.replaceAll(new RegExp(`(":)${was}([,}])`, 'g'), `$1${is}$2`);
  }
  return text;
}
