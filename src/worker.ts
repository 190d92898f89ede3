import path from 'node:path';
import type { City } from './city/city.ts';
import { deliverMail } from './faces/mail/deliver.ts';
import { writeDataDocument } from './faces/resident/account/export/document.tsx';
import { deleteWhatIsDue, expireWhatEnded, remindOfWhatEnds, warnOfWhatGoes } from './nightly.ts';
import { sweepAccounts } from './people/sweep.ts';
import { days, later } from './platform/clock.ts';
import { startWorkers, type Workers } from './platform/jobs/queue.ts';
import { folderTransport, type MailTransport, smtpTransport } from './platform/smtp/transport.ts';
import { buildExport } from './privacy/export/build.ts';

/** Does the jobs: mail and the nightly work. Any number of these may run. */
export async function startWorker(city: City, databaseUrl: string): Promise<Workers> {
  const transport = await mailTransport(city);
  const workers = await startWorkers(
    databaseUrl,
    {
      mail: ({ mailId }) => deliverMail(city, transport, mailId),
      expire: () => expireWhatEnded(city),
      remind: () => remindOfWhatEnds(city),
      warn: () => warnOfWhatGoes(city),
      delete: () => deleteWhatIsDue(city),
      'export-data': ({ exportId }) => buildExport(city, writeDataDocument, exportId),
      'sweep-accounts': () => city.transact(sweepAccounts),
      'sweep-files': async () => {
        await city.files.sweep(later(city.clock(), -days(1)));
      },
    },
    city.log,
  );
  return {
    async stop() {
      await workers.stop();
      transport.close();
    },
  };
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
