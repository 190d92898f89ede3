import { unzipSync } from 'fflate';
import { writeDataDocument } from '../src/faces/resident/account/export/document.tsx';
import type { Resident } from '../src/people/resident.ts';
import type { ExportedData } from '../src/privacy/export/archive.ts';
import { buildExport } from '../src/privacy/export/build.ts';
import { bytesOf, ownExport } from '../src/privacy/export/reads.ts';
import { requestExport } from '../src/privacy/export/request.ts';
import type { TestCity } from './city.ts';
import { goodPassword } from './residents.ts';

export interface Archive {
  readonly data: ExportedData;
  readonly html: string;
  /** Everything in it, by path. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export function unpack(zip: Uint8Array): Archive {
  const files = unzipSync(zip);
  const text = (path: string) => Buffer.from(files[path] ?? []).toString();
  return { data: JSON.parse(text('dane.json')), html: text('dane.html'), files };
}

/** What the job would do, as often as it is told to. */
export async function build(city: TestCity, resident: Resident): Promise<void> {
  const asked = await ownExport(city.db, resident);
  await buildExport(city, writeDataDocument, asked?.id ?? '');
}

export async function archiveOf(city: TestCity, resident: Resident): Promise<Archive> {
  const found = await ownExport(city.db, resident);
  if (!found) throw new Error('Nothing was asked for.');
  const parts: Buffer[] = [];
  for await (const part of bytesOf(city.db, city.files, found)) parts.push(part);
  return unpack(Buffer.concat(parts));
}

/** Asked for, built and opened. */
export async function exported(city: TestCity, resident: Resident): Promise<Archive> {
  const requested = await requestExport(city, resident, goodPassword);
  if (!requested.ok) throw new Error(requested.reason);
  await build(city, resident);
  return archiveOf(city, resident);
}
