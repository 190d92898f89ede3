import { allTypes } from '../../../../applications/types.ts';
import { type PackageSetting, packageSubject } from '../../../../configuration/subjects/package.ts';
import { broughtPictures, drawnPictures } from '../../../../packages/picture.ts';
import { allPackages } from '../../../../packages/reads.ts';
import { validUntil } from '../../../../packages/validity.ts';
import { addMonths, dayOf } from '../../../../platform/clock.ts';
import { formatDay } from '../../../i18n/format.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Card } from '../../../ui/card/card.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { editor } from '../editor.ts';
import { last, positioned } from '../editors/positioned.ts';
import { local } from '../local-fields.tsx';
import { Picture, pictureField } from './picture-field.tsx';
import { ruleInWords, validityField } from './validity-field.tsx';

export const packageEditor = editor<PackageSetting>({
  slug: 'pakiety',
  group: 'applications',
  subject: packageSubject,
  multipart: true,
  fields: {
    name: local({ max: 80 }),
    description: local({ max: 500, rows: 3 }),
    picture: pictureField,
    validity: validityField,
    ...positioned,
  },
  texts: (t) => t.operatorTypes.package,
  many: {
    blank: {
      name: { pl: '' },
      description: { pl: '' },
      picture: drawnPictures[0],
      validity: { kind: 'months', months: 12 },
      ...last,
    },
    nameOf: ({ name }, _key, _visit, { locale }) => inLocale(name, locale),
    async list({ city }, { locale, t }) {
      const packages = await allPackages(city.db);
      return packages.map(({ id, name, validity, retired }) => ({
        key: id,
        name: inLocale(name, locale),
        detail: ruleInWords(validity, t),
        retired,
      }));
    },
  },
  async choices({ city }, { t }) {
    const brought = await broughtPictures(city.db);
    const said = t.operatorTypes.picture;
    return {
      picture: [
        ...drawnPictures.map((picture) => ({ value: picture as string, label: said.drawn[picture] })),
        ...brought.map((picture, index) => ({ value: picture, label: said.brought(index + 1) })),
      ],
    };
  },
  async check({ city, clerk, request }, { key, value }) {
    const t = messages[request.scene.locale].operatorTypes;
    const [known, types, packages] = await Promise.all([
      packageSubject.current(city.db, key),
      allTypes(city.db, clerk),
      allPackages(city.db),
    ]);
    const code = packages.find(({ id }) => id === key)?.code;
    const granting = types.filter(({ retired, definition }) => !retired && definition.packageCode === code);
    const changed = known && JSON.stringify(known.validity) !== JSON.stringify(value.validity);
    return {
      warnings: [
        ...(changed ? [t.validity.onlyNew] : []),
        ...(value.retired && code !== undefined && granting.length > 0
          ? [t.packageInUse(granting.map(({ definition }) => definition.title.pl))]
          : []),
      ],
    };
  },
  preview: async ({ city }, page, { value }) => (
    <PackagePreview page={page} value={value} today={dayOf(city.clock())} />
  ),
});

/** As under a card, and until when it would hold for somebody who applies now and later. */
function PackagePreview({ page, value, today }: { page: PageContext; value: PackageSetting; today: string }) {
  const t = page.t.operatorTypes.validity;
  const untils = [0, 3, 6, 9].map((months) => {
    const from = addMonths(today, months);
    return { from, until: validUntil(value.validity, from, undefined) };
  });
  return (
    <Card title={inLocale(value.name, page.locale)}>
      <Picture picture={value.picture} />
      <p>{inLocale(value.description, page.locale)}</p>
      {value.validity.kind === 'proof-date' ? (
        <p>{t.told.proofDate}</p>
      ) : (
        <ul class="ds-list">
          {untils.map(({ from, until }, index) => (
            <li>{(index === 0 ? t.today : t.later)(formatDay(from), formatDay(until ?? from))}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
