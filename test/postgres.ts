import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/platform/db/embedded.ts';

/** For a test cluster durability is a waste of time: it never outlives its run. */
const fast = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'jit=off',
  'max_connections=300',
];

/** A cluster of its own in a temporary folder, gone with `stop`. */
export async function startTestPostgres(): Promise<EmbeddedPostgres & { readonly folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'karta-test-'));
  await chmod(folder, 0o755);
  const settings = fast.flatMap((setting) => ['-c', setting]);
  const postgres = await startEmbeddedPostgres(path.join(folder, 'db'), settings);
  return {
    folder,
    url: postgres.url,
    started: postgres.started,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
