import type { FastifyInstance, FastifyReply } from 'fastify';
import { caseChannel } from '../../../cases/live.ts';
import { workedCase } from '../../../cases/view.ts';
import { findAttachment, viewAttachment } from '../../../cases/view-attachment.ts';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendNews } from '../../http/live.ts';
import { sendOwnedFile } from '../../http/owned-file.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn, numberIn } from '../../http/params.ts';
import { isShown } from '../../ui/attachments/attachment-list.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { postAssignment, postNote, postQueue } from './acts.ts';
import { postAnswer } from './answer.ts';
import { AttachmentPage } from './attachment-page.tsx';
import { askClosing, postClosing, postReopening } from './closing.ts';
import { type CaseVisit, showInbox } from './inbox.ts';
import { showCase } from './scene.ts';
import { writeRoutes } from './write.ts';

type About = (visit: CaseVisit, number: number) => Promise<FastifyReply> | FastifyReply;

/** "Sprawy": the city's side of what residents write. */
export function caseRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'answer-cases');
  desk.get(urls.cases, showInbox);
  desk.get(urls.case(':number'), about(showCase));
  desk.post(urls.caseAnswer(':number'), about(postAnswer), { upload: true, keeps: ['body'] });
  desk.post(urls.caseNote(':number'), about(postNote), { keeps: ['note'] });
  desk.post(urls.caseAssignment(':number'), about(postAssignment));
  desk.post(urls.caseQueue(':number'), about(postQueue));
  // Whoever comes back to the address of a refused message.
  desk.get(urls.caseAnswer(':number'), about(backToCase));
  desk.get(urls.caseNote(':number'), about(backToCase));
  desk.get(urls.caseClosing(':number'), about(askClosing));
  desk.post(urls.caseClosing(':number'), about(postClosing));
  desk.post(urls.caseReopening(':number'), about(postReopening));
  desk.get(urls.caseAttachment(':number', ':id'), about(sendAttachment));
  desk.get(urls.caseAttachmentView(':number', ':id'), about(showAttachment));
  desk.get(urls.caseNews(':number'), about(sendCaseNews));
  writeRoutes(app, city);
}

function about(show: About) {
  return async (visit: CaseVisit): Promise<FastifyReply> => {
    const number = numberIn(visit.params);
    return number ? show(visit, number) : notFound(visit.request, visit.reply);
  };
}

function backToCase({ reply }: CaseVisit, number: number): FastifyReply {
  return redirect(reply, urls.case(number));
}

async function sendAttachment(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const id = idIn(params);
  const fileId = id && (await city.transact((tx) => viewAttachment(tx, clerk, number, id)));
  return fileId ? sendOwnedFile(reply, city.files, fileId) : notFound(request, reply);
}

/** On a page of ours, where nothing in it may do anything. */
async function showAttachment(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const id = idIn(params);
  const attachment = id && (await findAttachment(city.db, clerk, number, id));
  if (!attachment || !(attachment.state === 'there' && isShown(attachment.mediaType))) {
    return notFound(request, reply);
  }
  return sendPage(reply, AttachmentPage({ desk: await deskPage(visit), number, attachment }));
}

async function sendCaseNews(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const worked = await workedCase(city.db, clerk, number, 1);
  return worked ? sendNews(visit, caseChannel, worked.case.id) : notFound(request, reply);
}
