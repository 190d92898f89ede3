import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { viewPerson } from '../../../people/directory.ts';
import { mailsTo } from '../../../people/mails.ts';
import { type MailResent, resendMail } from '../../../people/resend-mail.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { Paging } from '../../ui/paging/paging.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls, withQuery } from '../urls.ts';
import { AboutFrame } from './about-frame.tsx';
import { sendConflict } from './conflict.tsx';
import { Mails } from './mails-card.tsx';

const pageSize = 50;

const paging = z.object({ po: z.uuid().optional().catch(undefined) });
const mailIn = z.object({ mail: z.uuid() });

/** "Wiadomości e-mail" of somebody, and "Wyślij ponownie". */
export function mailRoutes(app: FastifyInstance, city: City): void {
  deskFor(app, city, 'read-residents').get(urls.residentMails(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const { po: after } = paging.parse(request.query);
    const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
    if (!person) return notFound(request, reply);
    const found = await mailsTo(city.db, person, { after, limit: pageSize + 1 });
    const mails = found.slice(0, pageSize);
    const desk = await deskPage(visit);
    const here = urls.residentMails(person.id);
    return sendPage(
      reply,
      <AboutFrame desk={desk} person={person} told={desk.page.t.residentsDesk.mails}>
        <Mails desk={desk} personId={person.id} mails={mails} />
        <Paging
          first={after ? here : undefined}
          next={found.length > pageSize ? withQuery(here, { po: mails.at(-1)?.id }) : undefined}
        />
      </AboutFrame>,
    );
  });

  deskFor(app, city, 'edit-residents').post(urls.mailAgain(':id', ':mail'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const mail = mailIn.safeParse(request.params).data?.mail;
    if (!id || !mail) return notFound(request, reply);
    const resent = await city.transact((tx) => resendMail(tx, clerk, id, mail));
    if (!resent.ok)
      return resent.reason === 'not-found' ? notFound(request, reply) : refuse(visit, id, resent.reason);
    const text = messages[request.scene.locale].residentsDesk.mails.done(resent.recipient);
    const back = clerk.permissions.has('read-residents') ? urls.resident(id) : urls.home;
    return redirect(reply, back, { kind: 'success', text });
  });
}

type Refusal = Exclude<Extract<MailResent, { ok: false }>['reason'], 'not-found'>;

function refuse(
  visit: Visit<ClerkWho<'edit-residents'>>,
  personId: string,
  why: Refusal,
): Promise<FastifyReply> {
  const t = messages[visit.request.scene.locale].residentsDesk.mails;
  return sendConflict(visit, { title: t.refusedTitle, text: t.refused[why], personId });
}
