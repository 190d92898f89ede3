import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import type { ApiKey } from '../../../partners/keys/api-key.ts';
import { createKey } from '../../../partners/keys/create-key.ts';
import { newKeyInput } from '../../../partners/keys/forms.ts';
import { findKey, keysOf } from '../../../partners/keys/reads.ts';
import { revokeKey } from '../../../partners/keys/revoke-key.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { type FieldErrors, parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { managerOf, type ShopVisit } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { KeysPage } from './list-page.tsx';
import { MadePage } from './made-page.tsx';
import { RevocationPage } from './revocation-page.tsx';

type KeyVisit = ShopVisit<ShopManager>;

/** "Klucze do API": how a till gets in without a person. */
export function keyRoutes(app: FastifyInstance, city: City): void {
  const manager = managerOf(app, city);

  manager.get(urls.keys, (visit) => show(visit, emptyForm));

  manager.post(urls.keys, async (visit) => {
    const { shop, reply } = visit;
    const parsed = parseInput(newKeyInput, rawForm(visit.request));
    if (!parsed.ok) return refuse(visit, parsed.errors);
    const made = await city.transact((tx) => createKey(tx, shop, parsed.value));
    if (made.ok) {
      const desk = await shopPage(visit);
      reply.header('cache-control', 'private, no-store');
      return sendPage(reply, MadePage({ desk, name: parsed.value.name, apiKey: made.key }));
    }
    if (made.reason === 'branch') return refuse(visit, { branchId: 'choose' });
    const t = messages[visit.request.scene.locale];
    const { values } = refusedForm(rawForm(visit.request), {}, t);
    return show(visit, { values, errors: { name: t.api.keys.nameTaken } }, 422);
  });

  manager.get(urls.keyRevocation(':id'), (visit) =>
    withKey(visit, async (key) => {
      if (key.revokedAt) return told(visit, 'alreadyRevoked');
      return sendPage(visit.reply, RevocationPage({ desk: await shopPage(visit), apiKey: key }));
    }),
  );

  manager.post(urls.keyRevocation(':id'), (visit) =>
    withKey(visit, async ({ id }) => {
      const revoked = await city.transact((tx) => revokeKey(tx, visit.shop, id));
      return told(visit, revoked.ok ? 'revokedNow' : 'alreadyRevoked');
    }),
  );
}

async function show(visit: KeyVisit, form: FormView, status = 200): Promise<FastifyReply> {
  const [desk, keys] = await Promise.all([shopPage(visit), keysOf(visit.city.db, visit.shop)]);
  return sendPage(visit.reply, KeysPage({ desk, keys, form }), status);
}

function refuse(visit: KeyVisit, errors: FieldErrors): Promise<FastifyReply> {
  const { request } = visit;
  return show(visit, refusedForm(rawForm(request), errors, messages[request.scene.locale]), 422);
}

async function withKey(visit: KeyVisit, work: (key: ApiKey) => Promise<FastifyReply>): Promise<FastifyReply> {
  const id = idIn(visit.params);
  const key = id && (await findKey(visit.city.db, visit.shop, id));
  return key ? work(key) : notFound(visit.request, visit.reply);
}

function told({ request, reply }: KeyVisit, outcome: 'revokedNow' | 'alreadyRevoked'): FastifyReply {
  const kind = outcome === 'revokedNow' ? 'success' : 'warning';
  return redirect(reply, urls.keys, { kind, text: messages[request.scene.locale].api.keys[outcome] });
}
