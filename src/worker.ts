import path from 'node:path';
import { makeMonths } from './benefits/months.ts';
import { mailBroadcast } from './cases/broadcasts/mail-portion.ts';
import { scanAttachment } from './cases/scan-attachment.ts';
import type { City } from './city/city.ts';
import { applyDueChanges } from './configuration/apply-due.ts';
import { runCheck } from './events/chain/check.ts';
import { sealEvents } from './events/chain/seal.ts';
import { queueBroadcastMails } from './faces/mail/broadcast.ts';
import { deliverMail } from './faces/mail/deliver.ts';
import { queueResidentInvitations } from './faces/mail/imports.ts';
import { writeDataDocument } from './faces/resident/account/export/document.tsx';
import { checkImport } from './imports/check.ts';
import { mailInvitations } from './imports/mail-invitations.ts';
import { runImport } from './imports/run.ts';
import {
  deleteWhatIsDue,
  expireWhatEnded,
  lookAfterFamilies,
  remindOfWhatEnds,
  warnOfWhatGoes,
} from './nightly.ts';
import { sweepAccounts } from './people/sweep.ts';
import { clamav } from './platform/clamav.ts';
import { days, later } from './platform/clock.ts';
import { untilNone } from './platform/jobs/portions.ts';
import { type JobHandlers, startWorkers, type Workers } from './platform/jobs/queue.ts';
import { withoutMail } from './platform/smtp/outbox.ts';
import { folderTransport, type MailTransport, smtpTransport } from './platform/smtp/transport.ts';
import { buildExport } from './privacy/export/build.ts';
import { fillBatch } from './production/fill-batch.ts';
import { makeDeliveredReady } from './production/make-delivered-ready.ts';
import { countDays } from './reports/count-days.ts';

/** Does the jobs: mail and the nightly work. Any number of these may run. */
export async function startWorker(city: City, databaseUrl: string): Promise<Workers> {
  const transport = await mailTransport(city);
  // Of its own: many mails at once on a slow server do not stand before the others.
  const bulkTransport = await mailTransport(city);
  const scan = city.config.clamavUrl ? clamav(city.config.clamavUrl) : undefined;
  const handlers: JobHandlers = {
    mail: ({ mailId }) => deliverMail(city, transport, mailId),
    'bulk-mail': ({ mailId }) => deliverMail(city, bulkTransport, mailId),
    'broadcast-mails': (portion) => mailBroadcast(city, queueBroadcastMails, portion),
    'check-import': ({ importId }) => checkImport(city, importId),
    'run-import': ({ importId }) => runImport(city, importId),
    'import-mails': ({ importId }) => mailInvitations(city, queueResidentInvitations, importId),
    'scan-attachment': ({ attachmentId }) => scanAttachment(city, scan, attachmentId),
    expire: () => expireWhatEnded(city),
    remind: () => remindOfWhatEnds(city),
    warn: () => warnOfWhatGoes(city),
    families: () => lookAfterFamilies(city),
    delete: () => deleteWhatIsDue(city),
    'export-data': ({ exportId }) => buildExport(city, writeDataDocument, exportId),
    'fill-batch': ({ batchId }) => fillBatch(city, batchId),
    'deliver-batch': ({ deliveryId }) => makeDeliveredReady(city, deliveryId),
    'forget-letters': async ({ mailIds }) => {
      await transport.kept?.remove(mailIds);
    },
    'apply-changes': () => untilNone(city.transact, applyDueChanges),
    'seal-events': () => untilNone(city.transact, (tx) => sealEvents(tx, city.keys)),
    'check-audit': ({ checkId }) => runCheck(city, checkId),
    'count-days': () => countDays(city),
    'make-months': () => makeMonths(city.db, city.clock()),
    'sweep-accounts': () => city.transact(sweepAccounts),
    'sweep-files': async () => {
      await city.files.sweep(later(city.clock(), -days(1)));
      await sweepLetters(city, transport);
    },
  };
  const workers = await startWorkers(databaseUrl, handlers, city.log);
  return {
    async stop() {
      await workers.stop();
      transport.close();
      bulkTransport.close();
    },
  };
}

/** Letters in the folder whose mails are gone: the last one to somebody who was erased is only there. */
async function sweepLetters({ db }: City, { kept }: MailTransport): Promise<void> {
  const ids = (await kept?.ids()) ?? [];
  if (ids.length > 0) await kept?.remove(await withoutMail(db, ids));
}

async function mailTransport(city: City): Promise<MailTransport> {
  const { config } = city;
  const settings = await city.settings();
  const from =
    config.mailFrom ?? `Karta Mieszkańca ${settings.city.name} <${settings.city.email || 'karta@localhost'}>`;
  return config.smtpUrl
    ? smtpTransport(config.smtpUrl, from)
    : folderTransport(path.join(config.dataDir, 'mail'), from);
}
