import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import type { AccountPage, AccountPanel, OwnVisit } from '../../account/panel.ts';
import type { Handle } from '../../http/guard.ts';
import { sendPage } from '../../http/page.ts';
import { type ShopVisit, tillOf } from '../guard.ts';
import { ShopFrame } from '../shop-frame.tsx';
import { type ShopPage, shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

/** "Moje konto" of whoever works at a partner. */
export function shopAccount(app: FastifyInstance, city: City): AccountPanel {
  const routes = tillOf(app, city);
  const asOwn =
    (handle: Handle<OwnVisit>): Handle<ShopVisit> =>
    (visit) =>
      handle({ ...visit, holder: visit.shop } as OwnVisit);
  return {
    routes: {
      get: (url, handle) => routes.get(url, asOwn(handle)),
      post: (url, handle, config) => routes.post(url, asOwn(handle), config),
    },
    urls: urls.own,
    async show(visit, draw, status) {
      const desk = await shopPage(asShop(visit));
      return sendPage(visit.reply, draw(accountPage(desk)), status);
    },
  };
}

/** The routes above hand on what the guard of the tills has proven. */
export const asShop = (visit: OwnVisit) => visit as OwnVisit & ShopVisit;

function accountPage(desk: ShopPage): AccountPage {
  return {
    page: desk.page,
    urls: urls.own,
    Frame: (frame) => <ShopFrame desk={desk} current={undefined} {...frame} />,
  };
}
