import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AccountHolder, actorKind } from '../../../accounts/account.ts';
import type { InvitationLink } from '../../../accounts/invited.ts';
import { findHolder } from '../../../accounts/reads.ts';
import type { City } from '../../../city/city.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { pageContext, redirect, sendPage } from '../../http/page.ts';
import { currentSession } from '../../http/request.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import {
  AcceptancePage,
  type AcceptanceWords,
  ElsewherePage,
  type ElsewhereWords,
} from './acceptance-pages.tsx';

/** `elsewhere`: an account belongs to one partner. */
type Accepted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' | 'elsewhere' };

/** How an account in use answers an invitation: it logs in and accepts, and its password stays. */
export interface Acceptance {
  inspect(db: Db, token: string, now: Date): Promise<InvitationLink>;
  accept(tx: Tx, token: string, holder: AccountHolder): Promise<Accepted>;
  login(back: string): string;
  readonly home: string;
  words(t: Messages): AcceptanceWords;
  elsewhere?(t: Messages): ElsewhereWords;
}

interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly token: string;
  /** Of the page behind the link. */
  readonly url: string;
}

type Answer = (asked: Asked) => Promise<FastifyReply | undefined>;

/** Nothing from either when the link is not an open one to an account in use. */
export function acceptanceOf(city: City, acceptance: Acceptance): { show: Answer; answer: Answer } {
  async function offered({ request, token }: Asked) {
    const link = await acceptance.inspect(city.db, token, city.clock());
    if (link.state !== 'open' || !link.inUse) return undefined;
    const session = await currentSession(request);
    const holder = session && (await findHolder(city.db, session.accountId));
    const own = holder?.accountId === link.accountId ? holder : undefined;
    return { partner: link.partner ?? '', own, other: own ? undefined : holder };
  }

  return {
    async show(asked) {
      const offer = await offered(asked);
      if (!offer) return undefined;
      const { request, reply, url } = asked;
      const page = await pageContext(request, reply);
      const props = { page, words: acceptance.words(page.t), ...offer, login: acceptance.login(url) };
      return sendPage(reply, <AcceptancePage {...props} action={url} />);
    },

    async answer(asked) {
      const offer = await offered(asked);
      if (!offer) return undefined;
      const { request, reply, token, url } = asked;
      const { own, partner } = offer;
      if (!own) return redirect(reply, acceptance.login(url));
      const actor = { ...own, kind: actorKind(own), ip: request.scene.ip };
      const accepted = await city.transact((tx) => acceptance.accept(tx, token, actor));
      if (accepted.ok) {
        const text = acceptance.words(messages[request.scene.locale]).done(partner);
        return redirect(reply, acceptance.home, { kind: 'success', text });
      }
      if (accepted.reason !== 'elsewhere' || !acceptance.elsewhere) return undefined;
      const page = await pageContext(request, reply);
      const words = acceptance.elsewhere(page.t);
      return sendPage(reply, <ElsewherePage page={page} words={words} home={acceptance.home} />, 409);
    },
  };
}
