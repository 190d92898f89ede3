import { later } from '../src/platform/clock.ts';
import type { TestCity } from './city.ts';

/** The city publishes one more version of a consent's text, in effect now or so many milliseconds from now. */
export async function newVersion(city: TestCity, code: string, inMilliseconds = 0): Promise<void> {
  const last = await city.db
    .selectFrom('consent_versions')
    .innerJoin('consents', 'consents.id', 'consent_id')
    .select(['consent_id', 'version', 'slug'])
    .where('code', '=', code)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow();
  await city.db
    .insertInto('consent_versions')
    .values({
      consent_id: last.consent_id,
      version: last.version + 1,
      label: JSON.stringify({ pl: `Akceptuję [nową treść ${last.version + 1}] dokumentu ${code}` }),
      body: JSON.stringify({ pl: 'Nowa treść.' }),
      slug: last.slug,
      effective_from: later(city.clock(), inMilliseconds),
    })
    .execute();
}
