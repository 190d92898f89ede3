import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { configuredCity, fillDraft, newResident, sendApplication } from '../../../test/applications.ts';
import { accept, ward } from '../../../test/cardholders.ts';
import type { TestCity } from '../../../test/city.ts';
import { archiveOf, build, exported } from '../../../test/data-exports.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../test/residents.ts';
import { changePhone } from '../../accounts/change-phone.ts';
import { cancelApplication } from '../../applications/cancel.ts';
import { claimApplication } from '../../applications/claim.ts';
import { rejectApplication } from '../../applications/reject.ts';
import { returnApplication } from '../../applications/return.ts';
import { blockCard } from '../../cards/block.ts';
import { ownCards } from '../../cards/reads.ts';
import { deleteWhatIsDue } from '../../nightly.ts';
import type { Resident } from '../../people/resident.ts';
import { days, hours, later } from '../../platform/clock.ts';
import { openSession } from '../../platform/sessions/sessions.ts';
import { deleteAccount } from '../delete-account.ts';
import { buildExport } from './build.ts';
import { stateOf } from './data-export.ts';
import { openExport } from './open.ts';
import { ownExport } from './reads.ts';
import { requestExport } from './request.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());
beforeEach(async () => {
  await deliveredMails(city);
});

const request = (resident: Resident) => requestExport(city, resident, goodPassword);
const state = async (resident: Resident) => stateOf(await ownExport(city.db, resident), city.clock());
const readyMails = async () =>
  (await deliveredMails(city)).filter(({ template }) => template === 'data-export-ready');

/** So many file rows of the person are there for the archive. */
async function partsOf({ personId }: Resident): Promise<number> {
  const parts = await city.db
    .selectFrom('files')
    .select('id')
    .where('person_id', '=', personId)
    .where('media_type', '=', 'application/zip')
    .execute();
  return parts.length;
}

describe('what is in it', () => {
  /** A guardian with a past: decisions, a blocked card, a draft, a ward, devices, a telephone number. */
  async function muchAbout(): Promise<Resident> {
    const person = { email: 'gosia.z@poczta.test', firstName: 'Małgorzata', lastName: 'Źdźbłowska' };
    const resident: Resident = { ...(await activeResident(city, person)), ip: '10.20.30.40' };
    const rejected = await sendApplication(city, resident, 'zameldowanie');
    await city.transact((tx) => claimApplication(tx, clerk, rejected.number));
    await city.transact((tx) => rejectApplication(tx, clerk, rejected.number, 'Brak zameldowania'));
    const answers = { birthDate: '1985-04-18', pesel: '85041800037' };
    const returned = await sendApplication(city, resident, 'podatek');
    await city.transact((tx) => claimApplication(tx, clerk, returned.number));
    await city.transact((tx) =>
      returnApplication(tx, clerk, returned.number, new Map([['photo', 'Twarz jest za mała']])),
    );
    await city.transact((tx) => cancelApplication(tx, resident, returned.number));
    const other = await newResident(city);
    await sendApplication(city, other, 'zameldowanie', { answers: { street: 'ul. Obca 13' } });
    const { number } = await sendApplication(city, resident, 'zameldowanie', { answers });
    await accept(city, clerk, number);
    const [card] = await ownCards(city.db, resident);
    await city.transact((tx) => blockCard(tx, resident, card?.id ?? ''));
    await fillDraft(city, resident, 'student');
    await ward(city, clerk, resident, 'Zuzanna');
    await city.transact((tx) => changePhone(tx, resident, '+48600100200'));
    const client = { ip: '10.20.30.40', userAgent: 'Przeglądarka na telefonie' };
    await city.transact((tx) => openSession(tx, resident.accountId, client));
    return resident;
  }

  test('everything about the person and the ward, with the files, and nothing about anybody else', async () => {
    const resident = await muchAbout();
    const { data, html, files } = await exported(city, resident);
    const json = JSON.stringify(data);
    for (const words of [
      'gosia.z@poczta.test',
      'Małgorzata',
      'Źdźbłowska',
      '+48600100200',
      '85041800037',
      'Brak zameldowania',
      'Twarz jest za mała',
      'ul. Lipowa 8 m. 4',
      'Zuzanna',
      '10.20.30.40',
      'Przeglądarka na telefonie',
    ]) {
      expect(json).toContain(words);
      expect(html).toContain(words);
    }
    for (const words of ['Krystyna', 'Sowa', 'ul. Obca', 'KM1.', '$argon2', clerk.email]) {
      expect(json).not.toContain(words);
    }
    expect(data.people).toMatchObject([
      { firstName: 'Małgorzata', hasOwnAccount: true, pesel: '85041800037' },
      { firstName: 'Zuzanna', hasOwnAccount: false, birthDate: '2018-05-04' },
    ]);
    const [own] = data.people;
    expect(own?.cards).toMatchObject([{ physical: false, blocks: [{ by: 'resident', byYou: true }] }]);
    expect(own?.applications).toMatchObject([
      { status: 'rejected', type: { code: 'zameldowanie' } },
      { status: 'cancelled', type: { code: 'podatek' } },
      { status: 'completed', pesel: '85041800037' },
      { status: 'draft' },
    ]);
    expect(own?.consents).toEqual(
      expect.arrayContaining([expect.objectContaining({ consent: 'rodo', granted: true, byYou: true })]),
    );
    const rows = await city.db
      .selectFrom('files')
      .select('id')
      .where('person_id', '=', resident.personId)
      .where('media_type', '<>', 'application/zip')
      .execute();
    const listed = (own?.files ?? []) as readonly { readonly file: string; readonly bytes: number }[];
    expect(listed).toHaveLength(rows.length);
    for (const { file, bytes } of listed) expect(files[file]?.length, file).toBe(bytes);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'dane.json',
        'dane.html',
        expect.stringMatching(/^pliki\/wniosek-\d+\/zdjecie-na-karte\.jpg$/),
        expect.stringMatching(/^pliki\/wniosek-\d+\/zameldowanie-zaświadczenie\.pdf$/),
        expect.stringMatching(/^pliki\/wersja-robocza-1\//),
      ]),
    );
  });

  test('a member with a login of their own asks for themselves', async () => {
    const guardian = await newResident(city);
    const member = await newResident(city);
    const now = city.clock();
    await city.db
      .insertInto('family_members')
      .values({
        guardian_id: guardian.personId,
        member_id: member.personId,
        relation: 'spouse',
        added_at: now,
        joined_at: now,
      })
      .execute();
    const { data } = await exported(city, guardian);
    expect(data.people).toHaveLength(1);
    expect(data.people[0]?.lookedAfter).toMatchObject([{ relation: 'spouse', member: 'Anna Nowak' }]);
  });

  test('what somebody typed does not become part of the page', async () => {
    const resident = await activeResident(city, {
      email: 'kowalska@poczta.test',
      lastName: '<script>alert(1)</script>',
    });
    const { html } = await exported(city, resident);
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toContain('<script');
  });

  test('the page speaks the language of the account', async () => {
    const resident = await newResident(city);
    await city.db
      .updateTable('accounts')
      .set({ locale: 'uk' })
      .where('id', '=', resident.accountId)
      .execute();
    expect((await exported(city, resident)).html).toContain('Мої дані');
  });
});

describe('asking for it', () => {
  test('takes the password', async () => {
    const resident = await newResident(city);
    expect(await requestExport(city, resident, 'nie to hasło tutaj')).toEqual({ ok: false, reason: 'wrong' });
    expect(await state(resident)).toBe('none');
  });

  test('one at a time: two tabs start one job', async () => {
    const resident = await newResident(city);
    const asked = await Promise.all([request(resident), request(resident)]);
    expect(asked.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(asked).toContainEqual({ ok: false, reason: 'being-built' });
  });

  test('a new one may be asked for a day later, and takes the place of the old one', async () => {
    const resident = await newResident(city);
    await exported(city, resident);
    const first = await ownExport(city.db, resident);
    expect(await request(resident)).toMatchObject({ ok: false, reason: 'too-soon' });
    city.wait(days(1));
    expect(await request(resident)).toEqual({ ok: true });
    expect(await state(resident)).toBe('being-built');
    expect(await partsOf(resident)).toBe(0);
    expect(await city.transact((tx) => openExport(tx, resident, first?.id ?? ''))).toBeUndefined();
  });

  test('one that nobody finishes has failed, and can be asked for again', async () => {
    const resident = await newResident(city);
    await request(resident);
    city.wait(hours(7));
    expect(await state(resident)).toBe('failed');
    expect(await request(resident)).toEqual({ ok: true });
  });
});

describe('the job', () => {
  test('told of by one mail that leads to the panel, carries nothing, and says until when', async () => {
    const resident = await newResident(city);
    await exported(city, resident);
    const mails = await readyMails();
    expect(mails.map(({ to, link }) => [to, link])).toEqual([[resident.email, '/moje-konto/pobierz-dane']]);
    const { expiresAt } = (await ownExport(city.db, resident)) ?? {};
    expect(expiresAt && expiresAt > later(city.clock(), days(6))).toBe(true);
  });

  test('done again after it is done, it changes nothing and sends no second mail', async () => {
    const resident = await newResident(city);
    await exported(city, resident);
    const parts = await partsOf(resident);
    await build(city, resident);
    expect(await readyMails()).toHaveLength(1);
    expect(await partsOf(resident)).toBe(parts);
  });

  test('two workers at once make one archive and one mail', async () => {
    const resident = await newResident(city);
    await request(resident);
    await Promise.all([build(city, resident), build(city, resident)]);
    expect(await readyMails()).toHaveLength(1);
    expect((await archiveOf(city, resident)).data.people).toHaveLength(1);
  });

  test('killed in the middle it begins anew, and what it left is swept away', async () => {
    const resident = await newResident(city);
    await request(resident);
    const { id } = (await ownExport(city.db, resident)) ?? { id: '' };
    const sealed: string[] = [];
    const dying = {
      ...city,
      files: {
        ...city.files,
        async seal(...given: Parameters<TestCity['files']['seal']>) {
          sealed.push((await city.files.seal(...given)).id);
          throw new Error('The lights went out.');
        },
      },
    };
    await expect(buildExport(dying, () => '', id)).rejects.toThrow('lights');
    expect(await state(resident)).toBe('failed');
    expect(await partsOf(resident)).toBe(0);
    await build(city, resident);
    expect(await state(resident)).toBe('ready');
    expect(await readyMails()).toHaveLength(1);
    expect(sealed).toHaveLength(1);
    expect(await city.files.sweep(later(new Date(), hours(1)))).toBeGreaterThan(0);
    expect((await archiveOf(city, resident)).data.account.email).toBe(resident.email);
  });

  test('an archive larger than a part comes back whole', async () => {
    const resident = await newResident(city);
    const bytes = Buffer.from(Array.from({ length: 9_000_000 }, (_, at) => (at * 7919) % 251));
    const large = await city.files.seal(resident.personId, {
      name: 'duży.pdf',
      mediaType: 'application/pdf',
      bytes,
    });
    await city.transact((tx) => city.files.keep(tx, large));
    const { files } = await exported(city, resident);
    expect(await partsOf(resident)).toBe(3);
    expect(Buffer.from(files['pliki/inne/duży.pdf'] ?? []).equals(bytes)).toBe(true);
  });

  test('whose person is erased meanwhile leaves nothing, not even a key', async () => {
    const resident = await newResident(city);
    await request(resident);
    const { id } = (await ownExport(city.db, resident)) ?? { id: '' };
    const slow = {
      ...city,
      files: {
        ...city.files,
        async seal(...given: Parameters<TestCity['files']['seal']>) {
          expect(await deleteAccount(city, resident, goodPassword)).toEqual({ ok: true });
          return city.files.seal(...given);
        },
      },
    };
    await buildExport(slow, () => '', id);
    const keys = await city.db
      .selectFrom('person_keys')
      .select('person_id')
      .where('person_id', '=', resident.personId)
      .execute();
    expect(keys).toEqual([]);
    expect(await partsOf(resident)).toBe(0);
    expect(await readyMails()).toEqual([]);
  });
});

describe('the end of it', () => {
  test('after seven days nobody can open it, and the night deletes row and files', async () => {
    const resident = await newResident(city);
    await exported(city, resident);
    const { id } = (await ownExport(city.db, resident)) ?? { id: '' };
    city.wait(days(7));
    expect(await city.transact((tx) => openExport(tx, resident, id))).toBeUndefined();
    await deleteWhatIsDue(city);
    expect(await ownExport(city.db, resident)).toBeUndefined();
    expect(await partsOf(resident)).toBe(0);
    const removed = await city.db
      .selectFrom('events')
      .select('data')
      .where('kind', '=', 'person.export-removed')
      .where('person_id', '=', resident.personId)
      .execute();
    expect(removed).toEqual([{ data: {} }]);
  });

  test('erasing the person deletes it', async () => {
    const resident = await newResident(city);
    await exported(city, resident);
    await deleteAccount(city, resident, goodPassword);
    expect(await ownExport(city.db, resident)).toBeUndefined();
    expect(await partsOf(resident)).toBe(0);
  });
});
