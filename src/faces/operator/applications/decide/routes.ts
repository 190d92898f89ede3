import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ClaimedApplication, findClaimed } from '../../../../applications/claimed.ts';
import { whyUndecidable } from '../../../../applications/decide.ts';
import type { City } from '../../../../city/city.ts';
import type { DecisionLetter } from '../../../http/decision-letter.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { numberIn } from '../../../http/params.ts';
import { deskFor } from '../../guard.ts';
import { urls } from '../../urls.ts';
import { askAccept, postAccept } from './accept.ts';
import { cannedFields, remarkFields } from './canned.ts';
import { askRecut, postRecut } from './recut.ts';
import { askReject, postReject } from './reject.ts';
import { askReturn, postReturn } from './return.ts';
import { type DecidingVisit, sendUndecidable } from './undecidable.ts';

type Ask = (visit: DecidingVisit, claimed: ClaimedApplication, number: number) => Promise<FastifyReply>;

/** Yes, not yet, no: each has a page that asks and an address that decides. Before that the photo may be cut anew. */
export function decideRoutes(app: FastifyInstance, city: City, letter: DecisionLetter): void {
  const desk = deskFor(app, city, 'decide');
  const pages: readonly [string, Ask, Ask, keeps?: readonly string[]][] = [
    [urls.accept(':number'), askAccept, postAccept],
    [urls.return(':number'), askReturn, postReturn, [cannedFields, remarkFields]],
    [urls.reject(':number'), askReject, postReject, ['text', 'powod']],
    [urls.recut(':number'), askRecut, postRecut],
  ];
  for (const [url, ask, post, keeps] of pages) {
    desk.get(url, (visit) => withClaimed({ ...visit, letter }, ask));
    desk.post(url, (visit) => withClaimed({ ...visit, letter }, post), keeps && { keeps });
  }
}

/** Only what this clerk holds can be decided; of anything else the page says how it stands. */
async function withClaimed(visit: DecidingVisit, go: Ask): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const number = numberIn(request.params);
  if (!number) return notFound(request, reply);
  const claimed = await findClaimed(city.db, clerk, number);
  if (claimed) return go(visit, claimed, number);
  return sendUndecidable(visit, number, await whyUndecidable(city.db, clerk, number, city.clock()));
}
