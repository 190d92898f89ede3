import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { askHandOver, postHandOver } from './hand-over.ts';
import { postCode, showQueue } from './queue.ts';
import { postReturns } from './returns.ts';

export type PickupVisit = Visit<ClerkWho<'hand-over'>>;

/** "Odbiór": the cards that wait at a collection point, into the right hands or back to the office. */
export function pickupRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'hand-over');
  desk.get(urls.pickups, (visit) => showQueue(visit));
  desk.post(urls.pickupCode, postCode);
  desk.post(urls.pickupReturns, postReturns);
  desk.get(urls.handOver(':number'), (visit) => askHandOver(visit));
  desk.post(urls.handOver(':number'), postHandOver);
}
