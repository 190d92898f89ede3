import type { FastifyReply } from 'fastify';
import { findOwnApplication, sentNumberOf } from '../../../../applications/reads.ts';
import type { City } from '../../../../city/city.ts';
import { sendOwnedFile } from '../../../http/owned-file.ts';
import { redirect } from '../../../http/page.ts';
import { idIn, numberIn } from '../../../http/params.ts';
import { limits } from '../../../http/rate-limit.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { type StepKey, stepKeys, urls } from '../../urls.ts';
import { detailsStep } from './details-step.tsx';
import { documentsStep } from './documents-step.tsx';
import { photoStep } from './photo-step.tsx';
import { openDraft, openReturned, type Place, stepToContinue, stepUrl } from './place.ts';
import { pointStep } from './point-step.tsx';
import { sendStep } from './send-step.tsx';
import { alreadySent, type Step, savesInBackground } from './step.ts';

const upload = { upload: true, rateLimit: limits.uploads };

/** The form in its two places: a draft under its id, a returned application under its number. */
export function applyRoutes(routes: ResidentRoutes, city: City): void {
  const { db, files } = city;
  const steps: Record<StepKey, Step> = {
    dane: detailsStep(city),
    zdjecie: photoStep(city),
    'punkt-odbioru': pointStep(city),
    dokumenty: documentsStep(city),
    wyslij: sendStep(city),
  };
  const places = [
    { base: urls.draft(':id'), open: openDraft },
    { base: urls.correction(':number'), open: openReturned },
  ];

  for (const { base, open } of places) {
    const within =
      (answer: (visit: Visit, place: Place) => Promise<FastifyReply> | FastifyReply) =>
      async (visit: Visit): Promise<FastifyReply> => {
        const place = await open(city, visit);
        return place ? answer(visit, place) : closed(visit);
      };

    routes.get(
      base,
      within((visit, place) => redirect(visit.reply, stepUrl(place, stepToContinue(place)))),
    );
    for (const key of stepKeys) {
      const at = (act: 'show' | 'take') =>
        within((visit, place) =>
          place.steps.includes(key) ? steps[key][act](visit, place) : strange(visit),
        );
      routes.get(`${base}/${key}`, at('show'));
      routes.post(`${base}/${key}`, at('take'), key === 'zdjecie' || key === 'dokumenty' ? upload : {});
    }
    routes.get(
      `${base}/zdjecie/oryginal`,
      within((visit, { application: { photo } }) =>
        photo ? sendOwnedFile(visit.reply, files, photo.originalFileId) : strange(visit),
      ),
    );
    routes.get(
      `${base}/zdjecie/kadr`,
      within((visit, { application: { photo } }) =>
        photo?.fileId ? sendOwnedFile(visit.reply, files, photo.fileId) : strange(visit),
      ),
    );
    routes.get(
      `${base}/dokumenty/:key`,
      within((visit, { documents }) => {
        const document = documents.find(({ requirement }) => requirement === visit.params.key);
        return document ? sendOwnedFile(visit.reply, files, document.fileId) : strange(visit);
      }),
    );
  }

  /** The form is gone, but if it was sent, its number is where the back button and a retry end up. */
  async function closed(visit: Visit): Promise<FastifyReply> {
    if (savesInBackground(visit)) return visit.reply.code(409).send();
    const number = await sentNumber(visit);
    return number === undefined ? strange(visit) : alreadySent(visit, number);
  }

  async function sentNumber({ resident, params }: Visit): Promise<number | undefined> {
    const id = idIn(params);
    if (id) return sentNumberOf(db, resident, id);
    const number = numberIn(params);
    const found = number !== undefined && (await findOwnApplication(db, resident, number));
    return found ? number : undefined;
  }
}
