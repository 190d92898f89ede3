import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the installation (`package.json`, `db/`, `dist/`), seen from the sources or from a bundle. */
export const root = ['..', '../..', '../../..']
  .map((up) => path.resolve(import.meta.dirname, up))
  .find((folder) => existsSync(path.join(folder, 'db/migrations'))) as string;
