/** Writes src/platform/db/schema.ts from a freshly migrated database; `--check` fails when it has drifted. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openDatabase } from '../src/platform/db/database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { root } from '../src/platform/root.ts';
import { startTestPostgres } from '../test/postgres.ts';

const postgres = await startTestPostgres();
try {
  const database = openDatabase(postgres.url, 2, console.error);
  await migrate(database.db, path.join(root, 'db/migrations'));
  await database.close();
  const options = ['--dialect', 'postgres', '--url', postgres.url, '--log-level', 'error'];
  const shape = ['--date-parser', 'string', '--numeric-parser', 'number', '--exclude-pattern', 'kysely_*'];
  const mapping = [
    '--type-mapping',
    JSON.stringify({ citext: 'string', inet: 'string', int8: 'number', jsonb: 'unknown' }),
  ];
  const output = ['--out-file', path.join(root, 'src/platform/db/schema.ts')];
  const verify = process.argv.includes('--check') ? ['--verify'] : [];
  execFileSync('kysely-codegen', [...options, ...shape, ...mapping, ...output, ...verify], {
    stdio: 'inherit',
  });
} finally {
  await postgres.stop();
}
