import { type Clerk, findClerk } from '../src/staff/clerk.ts';
import { type Permission, permissions } from '../src/staff/permission.ts';
import type { TestCity } from './city.ts';

let people = 0;

/** An activated account without a password or a role. Returns its id. */
export async function newAccount(city: TestCity, who: string): Promise<string> {
  people += 1;
  const now = city.clock();
  const { id } = await city.db
    .insertInto('accounts')
    .values({ email: `${who}${people}@miasto.test`, created_at: now, activated_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Everything that a verb may ask of a clerk; a browser's guard asks the database. */
export type AbleClerk = Clerk & { readonly may: Readonly<Record<Permission, true>> };

/** A clerk with these permissions, by default with all of them. */
export async function newClerk(
  city: TestCity,
  firstName = 'Krystyna',
  may: readonly Permission[] = permissions,
): Promise<AbleClerk> {
  const id = await newAccount(city, 'urzednik');
  await city.db
    .insertInto('staff_members')
    .values({
      account_id: id,
      first_name: firstName,
      last_name: 'Sowa',
      created_at: city.clock(),
      joined_at: city.clock(),
    })
    .execute();
  const role = await city.db
    .insertInto('roles')
    .values({ name: `rola ${id}`, permissions: [...may] })
    .returning('id')
    .executeTakeFirstOrThrow();
  await city.db.insertInto('staff_roles').values({ account_id: id, role_id: role.id }).execute();
  return (await findClerk(city.db, id, '127.0.0.1')) as AbleClerk;
}
