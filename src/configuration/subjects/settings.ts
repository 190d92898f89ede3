import { type SettingRows, settingsSchema } from '../../city/settings.ts';
import type { Subject } from '../subject.ts';

type SettingKey = keyof SettingRows;

/** One row of `settings`: the city's name, its colours, the card number … */
function setting<K extends SettingKey>(key: K): Subject<SettingRows[K]> {
  const schema = settingsSchema.shape[key];
  return {
    name: `setting-${key}`,
    schema: schema as unknown as Subject<SettingRows[K]>['schema'],
    async current(db) {
      const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
      return schema.parse(row?.value) as SettingRows[K];
    },
    async apply(tx, _key, value) {
      const row = { value: JSON.stringify(value), changed_at: tx.now };
      await tx.db
        .insertInto('settings')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },
  };
}

export const settingSubjects = Object.fromEntries(
  (Object.keys(settingsSchema.shape) as SettingKey[]).map((key) => [key, setting(key)]),
) as unknown as { readonly [K in SettingKey]: Subject<SettingRows[K]> };
