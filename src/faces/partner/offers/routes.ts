import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import { limits } from '../../http/rate-limit.ts';
import { managerOf } from '../guard.ts';
import { urls } from '../urls.ts';
import { askEnding, postEnding } from './ending.tsx';
import { postChange, postNew, showChange, showNew } from './form.ts';
import { showList } from './list.tsx';
import { showOffer } from './view.tsx';
import { askWithdrawal, postWithdrawal } from './withdrawal.tsx';

/** "Oferty": what the partner gives to card holders. */
export function offerRoutes(app: FastifyInstance, city: City): void {
  const manager = managerOf(app, city);
  manager.get(urls.offers, showList);
  manager.get(urls.newOffer, showNew);
  manager.post(urls.newOffer, postNew, { upload: true, rateLimit: limits.uploads });
  manager.get(urls.offer(':id'), (visit) => showOffer(visit));
  manager.get(urls.offerChange(':id'), showChange);
  manager.post(urls.offerChange(':id'), postChange, { upload: true, rateLimit: limits.uploads });
  manager.get(urls.offerWithdrawal(':id'), askWithdrawal);
  manager.post(urls.offerWithdrawal(':id'), postWithdrawal);
  manager.get(urls.offerEnding(':id'), askEnding);
  manager.post(urls.offerEnding(':id'), postEnding);
}
