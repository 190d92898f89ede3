import { simpleParser } from 'mailparser';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { freePort } from '../../platform/db/embedded.ts';
import { startWorkers, type Workers } from '../../platform/jobs/queue.ts';
import { queueBulkMails, queueMail } from '../../platform/smtp/outbox.ts';
import { smtpTransport } from '../../platform/smtp/transport.ts';
import { deliverMail } from './deliver.ts';

let city: TestCity;
let workers: Workers;
let port: number;
let server: SMTPServer;
const received: { subject: string | undefined; messageId: string | undefined }[] = [];
/** Letters to many that the server has not taken yet. */
const held: (() => void)[] = [];
let holding = true;

beforeAll(async () => {
  city = await testCity();
  port = await freePort();
  const transport = smtpTransport(`smtp://127.0.0.1:${port}`, 'Karta <karta@nowygrod.example>');
  const handlers = {
    mail: ({ mailId }: { mailId: string }) => deliverMail(city, transport, mailId),
    'bulk-mail': ({ mailId }: { mailId: string }) => deliverMail(city, transport, mailId),
  };
  workers = await startWorkers(city.databaseUrl, handlers, city.log, 0.5);
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then(({ subject, messageId }) => {
        received.push({ subject, messageId });
        if (holding && subject?.startsWith('Nowa wiadomość')) held.push(done);
        else done();
      }, done);
    },
  });
});
afterAll(async () => {
  await workers.stop();
  await new Promise<void>((resolve) => server.close(resolve));
  await city.close();
});

const state = async () =>
  city.db.selectFrom('mails').select(['id', 'state', 'attempts', 'last_error']).orderBy('id').execute();

test('while the SMTP server is down mails wait with a visible reason; when it is back each arrives, once', async () => {
  await city.transact(async (tx) => {
    for (const recipient of ['anna@poczta.test', 'jan@poczta.test', 'ewa@poczta.test']) {
      await queueMail(tx, {
        accountId: null,
        recipient,
        locale: 'pl',
        template: 'already-registered',
        params: {},
      });
    }
  });
  await expect.poll(state, { timeout: 15_000 }).toMatchObject(Array(3).fill({ state: 'failed' }));
  const [waiting] = await state();
  expect(waiting?.last_error).toContain('ECONNREFUSED');
  expect(received).toEqual([]);

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // The next try is half a minute away; the queue's clock is brought forward instead of waiting for it.
  const pool = new pg.Pool({ connectionString: city.databaseUrl, max: 1 });
  const stateNow = async () => {
    await pool.query(`update pgboss.job set start_after = now() where name = 'mail' and state = 'retry'`);
    return state();
  };
  await expect
    .poll(stateNow, { timeout: 15_000 })
    .toMatchObject(Array(3).fill({ state: 'sent', last_error: null }));
  await pool.end();

  const ids = (await state()).map(({ id }) => `<${id}@nowygrod.example>`).sort();
  expect(received.map(({ messageId }) => messageId).sort()).toEqual(ids);
  for (const { id } of await state())
    await deliverMail(city, smtpTransport(`smtp://127.0.0.1:${port}`, 'k@x.pl'), id);
  expect(received, 'a job that runs twice sends nothing twice').toHaveLength(3);
});

test('of mails to many none holds up another, though the server takes its time with them', async () => {
  const mailTo = (recipient: string, template: string, params = {}) => ({
    ...{ accountId: null, recipient, locale: 'pl', template, params },
  });
  const many = Array.from({ length: 40 }, (_, n) =>
    mailTo(`m${n}@poczta.test`, 'broadcast-message', { number: 7 }),
  );
  await city.transact((tx) => queueBulkMails(tx, many));
  await expect.poll(() => held.length, { timeout: 15_000 }).toBeGreaterThan(0);
  await city.transact((tx) => queueMail(tx, mailTo('pilne@poczta.test', 'already-registered')));
  const stateOf = (recipient: string) =>
    city.db.selectFrom('mails').select('state').where('recipient', '=', recipient).executeTakeFirst();
  await expect.poll(() => stateOf('pilne@poczta.test'), { timeout: 15_000 }).toEqual({ state: 'sent' });
  const sent = await city.db
    .selectFrom('mails')
    .select('id')
    .where('template', '=', 'broadcast-message')
    .where('state', '=', 'sent')
    .execute();
  expect(sent).toEqual([]);
  holding = false;
  for (const take of held) take();
});

test('a mail belongs to its change: rolled back together', async () => {
  const failing = city.transact(async (tx) => {
    await queueMail(tx, {
      accountId: null,
      recipient: 'x@poczta.test',
      locale: 'pl',
      template: 'already-registered',
      params: {},
    });
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  const mails = await city.db
    .selectFrom('mails')
    .select('id')
    .where('recipient', '=', 'x@poczta.test')
    .execute();
  expect(mails).toEqual([]);
});
