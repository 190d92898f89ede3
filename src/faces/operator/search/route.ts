import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { secondsUntil } from '../../../accounts/delay.ts';
import { findApplications } from '../../../applications/find.ts';
import { findCards } from '../../../cards/find.ts';
import { findCases } from '../../../cases/find.ts';
import type { City } from '../../../city/city.ts';
import { findPeople } from '../../../people/find.ts';
import { foundByPesel, takePeselSearch } from '../../../people/pesel-search.ts';
import { readSearch, type SearchTerms } from '../../../people/search-terms.ts';
import { type Clerk, clerkWho } from '../../../staff/clerk.ts';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import { deskForAny, type Visit } from '../guard.ts';
import { applicationPermissions, searchPermissions } from '../places.ts';
import { urls, withQuery } from '../urls.ts';
import { type Found, isNothing, SearchPage } from './page.tsx';

/** Of each kind; the lists themselves know more. */
const shown = 6;

const typed = z.object({ szukaj: z.string().trim().max(120).catch('') });

/** One field over everything that this clerk may see. */
export function searchRoutes(app: FastifyInstance, city: City): void {
  const desk = deskForAny(app, city, searchPermissions);

  desk.get(urls.search, (visit) => show(visit, typed.parse(visit.query).szukaj));

  desk.post(urls.search, async (visit) => {
    const text = textOf(rawForm(visit.request), 'szukaj').trim().slice(0, 120);
    if (readSearch(city.keys, text).peselHash) return show(visit, text);
    return redirect(visit.reply, withQuery(urls.search, { szukaj: text }));
  });
}

async function show(visit: Visit, text: string): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const terms = readSearch(city.keys, text);
  const attempt = terms.peselHash && (await city.transact((tx) => takePeselSearch(tx, city.keys, clerk)));
  if (attempt && !attempt.ok) {
    const seconds = secondsUntil(attempt.freeAt, city.clock());
    const page = SearchPage({ desk: await deskPage(visit), text, found: undefined, delayed: seconds });
    return sendPage(reply, page, 429);
  }
  const found = text ? await find(city, clerk, terms) : undefined;
  if (attempt && found && !isNothing(found)) {
    const people = found.residents?.found.map(({ key }) => key) ?? [];
    await city.transact((tx) => foundByPesel(tx, city.keys, clerk, people));
  }
  return sendPage(reply, SearchPage({ desk: await deskPage(visit), text, found }));
}

/** Nothing of what the clerk may not see. */
async function find({ db }: City, clerk: Clerk, terms: SearchTerms): Promise<Found> {
  const reader = clerkWho(clerk, 'read-residents');
  const finder = clerkWho(clerk, 'find-cards');
  const answerer = clerkWho(clerk, 'answer-cases');
  const sees = applicationPermissions.some((permission) => clerk.permissions.has(permission));
  const [residents, cards, applications, cases] = await Promise.all([
    reader && findPeople(db, reader, terms, shown),
    finder && findCards(db, finder, terms, shown),
    sees ? findApplications(db, clerk, terms, shown) : undefined,
    answerer && findCases(db, answerer, terms, shown),
  ]);
  return { residents, cards, applications, cases };
}
