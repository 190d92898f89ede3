import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { claimApplication } from './claim.ts';
import { findOwnApplication } from './reads.ts';
import { recutPhoto } from './recut-photo.ts';
import { returnApplication } from './return.ts';
import { prepareCrop, preparePhoto, setPhoto } from './set-photo.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function claimed() {
  const resident = await newResident(city);
  const { id, number } = await sendApplication(city, resident, 'zameldowanie');
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const photo = async () => {
    const { application } = (await findOwnApplication(city.db, resident, number)) ?? {};
    if (!application?.photo) throw new Error('There is no photo.');
    return { ...application.photo, recutAt: application.photoRecutAt };
  };
  const cut = async (crop = { x: 0.1, y: 0.1, width: 0.6 }) => {
    const prepared = await prepareCrop(city.files, resident, await photo(), crop);
    if (!prepared.ok) throw new Error(prepared.error);
    return prepared.value;
  };
  return { resident, id, number, photo, cut };
}

test('another cut of the same photo; what the resident sent stays, the cut before goes', async () => {
  const { number, photo, cut } = await claimed();
  const before = await photo();
  const prepared = await cut();
  const done = await city.transact((tx) => recutPhoto(tx, city.files, clerk, number, prepared));
  expect(done).toEqual({ ok: true });
  const after = await photo();
  expect(after).toMatchObject({ originalFileId: before.originalFileId, crop: { x: 0.1, width: 0.6 } });
  expect(after.recutAt).toBeInstanceOf(Date);
  expect(await city.files.read(before.fileId ?? '')).toBeUndefined();
  const read = await city.files.read(after.fileId ?? '');
  expect(await sharp(read?.bytes).metadata()).toMatchObject({ width: 709, height: 945 });
  const events = await city.db
    .selectFrom('events')
    .select('actor_account')
    .where('kind', '=', 'application.photo-recut')
    .execute();
  expect(events).toEqual([{ actor_account: clerk.accountId }]);
});

test('only by whoever holds the application, and not of a photo that was replaced meanwhile', async () => {
  const { resident, id, number, photo, cut } = await claimed();
  const prepared = await cut();
  const other = await newClerk(city, 'Adam');
  const refused = await city.transact((tx) => recutPhoto(tx, city.files, other, number, prepared));
  expect(refused).toMatchObject({ ok: false, reason: 'claimed' });

  await city.transact((tx) => returnApplication(tx, clerk, number, new Map([['photo', 'Za ciemne.']])));
  const original = await city.files.read((await photo()).originalFileId);
  const another = await preparePhoto(city.files, resident, original?.bytes ?? Buffer.alloc(0));
  if (!another.ok) throw new Error(another.error);
  await city.transact((tx) => setPhoto(tx, city.files, resident, id, another.value));
  const late = await city.transact((tx) => recutPhoto(tx, city.files, clerk, number, prepared));
  expect(late).toMatchObject({ ok: false, reason: 'already-decided' });
});
