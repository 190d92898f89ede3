import type { FastifyInstance } from 'fastify';
import { chooseLocale } from '../../../accounts/choose-locale.ts';
import type { City } from '../../../city/city.ts';
import { rawForm } from '../../http/form.ts';
import { isLocale, rememberLocale } from '../../http/language.ts';
import { localPath, redirect } from '../../http/page.ts';
import { currentSession } from '../../http/request.ts';
import { urls } from '../urls.ts';

export function languageRoutes(app: FastifyInstance, city: City): void {
  app.post(urls.language, { config: { csrf: 'own page' } }, async (request, reply) => {
    const { lang, powrot } = rawForm(request);
    if (isLocale(lang)) {
      rememberLocale(reply, lang);
      const session = await currentSession(request);
      if (session) await city.transact((tx) => chooseLocale(tx, session.accountId, lang));
    }
    return redirect(reply, localPath(powrot) ?? urls.home);
  });
}
