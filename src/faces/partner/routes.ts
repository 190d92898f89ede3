import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { redirect } from '../http/page.ts';
import { checkRoutes } from './check/route.ts';
import { tillOf } from './guard.ts';
import { urls } from './urls.ts';

/** Moduł Partnera. */
export function partnerFace(app: FastifyInstance, city: City): void {
  tillOf(app, city).get(urls.home, async ({ reply }) => redirect(reply, urls.check));
  checkRoutes(app, city);
}
