import { districtCodes } from '../../../../cases/broadcasts/districts.ts';
import { type DistrictSetting, district } from '../../../../configuration/subjects/district.ts';
import { messages } from '../../../i18n/index.ts';
import { editor } from '../editor.ts';
import { text, whole } from '../fields.tsx';
import { lines } from '../lines-field.tsx';

const postalCodes = lines<string>({
  parse: (line) => (/^\d{2}-\d{3}$/.test(line) ? line : undefined),
  write: (code) => code,
  say: (t, line) => t.operatorSettings.errors.postalCode(line),
  most: 2000,
});

export const districtEditor = editor<DistrictSetting>({
  slug: 'dzielnice',
  group: 'cases',
  subject: district,
  fields: { name: text(80), postalCodes, position: whole(0, 9999) },
  texts: (t) => t.operatorSettings.subjects.district,
  many: {
    blank: { name: '', position: 99, postalCodes: [] },
    nameOf: ({ name }) => name,
    async list({ city: { db } }, { t }) {
      const found = await districtCodes(db);
      return found.map(({ id, name, codes }) => ({
        key: id,
        name,
        detail: t.operatorSettings.postalCodes(codes.length),
      }));
    },
  },
  async check({ city, request }, { key, value }) {
    const others = (await districtCodes(city.db)).filter(({ id }) => id !== key);
    const t = messages[request.scene.locale].operatorSettings;
    const moved = others.flatMap(({ name, codes }) =>
      codes
        .filter((code) => value.postalCodes.includes(code))
        .map((code) => t.warnings.codeMoves(code, name)),
    );
    return {
      refusals: others.some(({ name }) => name === value.name) ? { name: t.errors.nameTaken } : {},
      warnings: moved.slice(0, 20),
    };
  },
});
