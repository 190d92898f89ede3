import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../../../test/accounts.ts';
import type { Browser } from '../../../../test/client.ts';
import { browse } from '../../../../test/client.ts';
import { type AtDesk, clerkAtDesk } from '../../../../test/desk.ts';
import { checked, header, row } from '../../../../test/imports.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { goodPassword, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { cancelImport } from '../../../imports/cancel.ts';
import { checkImport } from '../../../imports/check.ts';
import { mailInvitations } from '../../../imports/mail-invitations.ts';
import { runImport } from '../../../imports/run.ts';
import { startImport } from '../../../imports/start.ts';
import { queueResidentInvitations } from '../../mail/imports.ts';

let city: ServedCity;
let desk: AtDesk;
let browser: Browser;
beforeAll(async () => {
  city = await servedCity();
  desk = await clerkAtDesk(city);
  browser = desk.browser;
});
afterAll(() => city.close());

const list = '/operator/mieszkancy/import';
const csv = (lines: readonly string[]) => ({
  name: 'C:\\dane\\karty.csv',
  type: 'text/csv',
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});
const idOf = (url: string) => url.split('/').at(-1)?.split('?')[0] ?? '';

describe('an import at the desk', () => {
  test('begins on an empty list, asks for a file, checks it, and is started with a choice about cards', async () => {
    const residents = await browser.open('/operator/mieszkancy');
    expect(residents.links.map(({ href }) => href)).toContain(list);
    expect((await browser.open(list)).text).toContain('Nie ma jeszcze żadnego importu');
    await browser.open(`${list}/nowy`);
    expect(browser.page.text).toContain('numer starej karty');
    await browser.send({}, { button: 'Wgraj i sprawdź' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ file: 'Wybierz plik CSV z dysku.' });
    await browser.send({}, { button: 'Wgraj i sprawdź', files: { file: csv([]) } });

    await browser.open(`${list}/nowy`);
    const lines = [header, row({ last: 'Dobra', old: 'STARA-9' }), row({ first: '=1+1', last: 'Zła' })];
    await browser.send({}, { button: 'Wgraj i sprawdź', files: { file: csv(lines) } });
    expect(browser.page.h1).toBe('karty.csv');
    expect(browser.page.text).toContain('Sprawdzamy plik.');
    const address = browser.page.url;
    const id = idOf(address);
    expect((await browser.open(`${address}/rozpoczecie`)).text).toContain('Plik jest jeszcze sprawdzany');
    await checkImport(city, id);
    await browser.open(address);
    expect(browser.page.text).toContain('Do zaimportowania: 1 wiersz.');
    expect(browser.page.text).toContain('imię: Wpisz imię lub nazwisko literami');

    await browser.open(`${address}/rozpoczecie`);
    await browser.send({}, { button: 'Importuj poprawne wiersze' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ cards: 'Wybierz jedną z możliwości.' });
    await browser.send({ cards: 'tak' }, { button: 'Importuj poprawne wiersze' });
    expect(browser.page.text).toContain('Za nami 0 z 1 wierszy.');
    await runImport(city, id);
    await browser.open(address);
    expect(browser.page.text).toContain('Wydane karty');
    expect((await browser.open(`${address}/rozpoczecie`)).status).toBe(409);
    expect((await browser.open(`${address}/przerwanie`)).status).toBe(409);

    const person = await city.db
      .selectFrom('people')
      .select('id')
      .where('last_name', '=', 'Dobra')
      .executeTakeFirstOrThrow();
    const shown = await browser.open(`/operator/mieszkancy/${person.id}`);
    expect(shown.text).toContain('STARA-9');
    const card = await city.db
      .selectFrom('cards')
      .select('id')
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow();
    expect((await browser.open(`/operator/karty/${card.id}`)).status).toBe(200);
    expect((await browser.open(list)).text).toContain('Zakończony');
  });

  test('shows rows a page at a time, and hands them over with their sentences and without a formula', async () => {
    const lines = [
      header,
      ...Array.from({ length: 60 }, () => row({ first: '=SUM(A1)', last: 'Formuła' })),
      row({ last: 'Raz' }),
      row({ last: 'Raz' }),
    ];
    const id = await checked(city, desk.clerk, lines);
    await browser.open(`${list}/${id}/wiersze`);
    expect(browser.page.text).toContain('Formuła');
    const next = browser.page.links.find(({ href }) => href.includes('po='))?.href ?? '';
    await browser.open(next);
    expect(browser.page.text).toContain('To samo jest już w wierszu 62.');
    expect((await browser.open(`${list}/${id}/wiersze?wynik=conflict`)).text).toContain(
      'Nie ma takich wierszy',
    );
    const file = await browser.open(`${list}/${id}/wiersze.csv?wynik=wrong`);
    const body = file.html.trimEnd().split('\r\n');
    expect(body).toHaveLength(61);
    expect(body[1]).toMatch(/^'=SUM\(A1\);Formuła;.*;2;imię: Wpisz imię/);
    const seen = await city.db
      .selectFrom('events')
      .select('id')
      .where('kind', '=', 'import.viewed')
      .where('actor_account', '=', desk.clerk.accountId)
      .execute();
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });

  test('is given up after a question; a second clerk hears that it is too late', async () => {
    const id = await checked(city, desk.clerk, [header, row({ last: 'Odłożona' })]);
    await browser.open(`${list}/${id}/przerwanie`);
    expect(browser.page.h1).toBe('Zrezygnować z tego pliku?');
    const other = await newClerk(city);
    await city.transact((tx) => cancelImport(tx, other, id));
    await browser.send({}, { button: 'Zrezygnuj' });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('Ten import jest już zakończony.');
    expect(browser.page.text).toContain('Nikogo nie dopisaliśmy');
  });
});

describe('an invitation after an import', () => {
  async function invited(last: string, email: string): Promise<string> {
    const id = await checked(city, desk.clerk, [header, row({ last, email })]);
    await city.transact((tx) => startImport(tx, desk.clerk, id, { cards: true, mailsPerMinute: 60 }));
    await runImport(city, id);
    await mailInvitations(city, queueResidentInvitations, id);
    const mail = (await deliveredMails(city)).find(({ to }) => to === email);
    expect(mail?.subject).toContain('Karta Mieszkańca');
    expect(`${mail?.text}${mail?.html}`).not.toContain(last);
    return mail?.link ?? '';
  }

  test('sets a password and acknowledges what is required: the card is there', async () => {
    const link = await invited('Zaproszona', 'zaproszona@poczta.test');
    const visitor = browse(city.app);
    await visitor.open(link);
    expect(visitor.page.text).toContain('Zofia Zaproszona');
    await visitor.send({ password: goodPassword, passwordAgain: goodPassword }, { button: 'Załóż konto' });
    expect(visitor.page.status).toBe(422);
    await visitor.send(
      {
        password: goodPassword,
        passwordAgain: goodPassword,
        'consent-rodo': 'tak',
        'consent-regulamin': 'tak',
      },
      { button: 'Załóż konto' },
    );
    expect(visitor.page.url).toBe('/moje-karty');
    expect(visitor.page.text).toContain('Zaproszona');
    expect((await browse(city.app).open(link)).status).toBe(410);
  });

  test('to an address with an account is answered behind its login, by nobody else', async () => {
    const clerk = await newClerk(city, 'Zofia');
    const link = await invited('Urzędnicza', clerk.email);
    const stranger = browse(city.app);
    await stranger.open(link);
    expect(stranger.page.url).toMatch(/^\/zaloguj\?powrot=/);
    await browser.open(link);
    expect(browser.page.text).toContain('To zaproszenie jest dla innego konta');
    const own = browse(city.app);
    await signIn(city, own, clerk);
    await own.open(link);
    await own.send({ 'consent-rodo': 'tak', 'consent-regulamin': 'tak' }, { button: 'Potwierdzam, to ja' });
    expect(own.page.url).toBe('/moje-karty');
    expect(own.page.text).toContain('Urzędnicza');
  });
});
