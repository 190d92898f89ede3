import type { AccountPage, AccountPanel, OwnVisit } from '../../account/panel.ts';
import type { Handle } from '../../http/guard.ts';
import type { CardholderRoutes, CardholderVisit } from '../guard.ts';
import { type CardholderPage, ResidentFrame } from '../layout.tsx';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';

/** "Moje konto" of the resident panel. */
export function residentAccount(routes: CardholderRoutes): AccountPanel {
  const asOwn =
    (handle: Handle<OwnVisit>): Handle<CardholderVisit> =>
    (visit) =>
      handle({ ...visit, holder: visit.resident } as OwnVisit);
  return {
    routes: {
      get: (url, handle) => routes.get(url, asOwn(handle)),
      post: (url, handle, config) => routes.post(url, asOwn(handle), config),
    },
    urls,
    show: (visit, draw, status) => showPage(asCardholder(visit), (panel) => draw(accountPage(panel)), status),
  };
}

/** The routes above hand on what the resident's guard has proven. */
export const asCardholder = (visit: OwnVisit) => visit as OwnVisit & CardholderVisit;

export function accountPage({ page, resident }: CardholderPage): AccountPage {
  return {
    page,
    urls,
    Frame: (frame) => <ResidentFrame page={page} resident={resident} current="account" {...frame} />,
  };
}
