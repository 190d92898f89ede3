import {
  applicationKinds,
  type Definition,
  type Fault,
  faultsOf,
} from '../../../../applications/definition.ts';
import { allTypes } from '../../../../applications/types.ts';
import {
  type ApplicationTypeSetting,
  applicationType,
} from '../../../../configuration/subjects/application-type.ts';
import { plainLabel } from '../../../../consents/consent.ts';
import { allConsents } from '../../../../consents/reads.ts';
import { allPackages } from '../../../../packages/reads.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { codeOrNone, codes, oneOf } from '../choice-fields.tsx';
import type { Editor } from '../editor.ts';
import { last, positioned } from '../editors/positioned.ts';
import { ticked, whole } from '../fields.tsx';
import { local } from '../local-fields.tsx';
import { definedDocuments, newDocumentRow } from './documents-field.tsx';
import { definedFields, newFieldRow, nextKind } from './fields-field.tsx';
import { FormPreview } from './preview.tsx';
import { previewFacts } from './preview-facts.ts';
import { reshapedRows } from './rows.ts';

type Parts = Pick<ApplicationTypeSetting, 'kind' | 'position' | 'retired'> & {
  readonly [K in keyof Definition]: Definition[K];
};

const photos = ['none', 'optional', 'required'] as const;

/** Where each fault is told. */
const placeOf: Readonly<Record<Fault, string>> = {
  names: nextKind,
  'name-keys': nextKind,
  'keys-twice': nextKind,
  'pesel-twice': nextKind,
  'no-options': nextKind,
  'no-label': nextKind,
  'no-carrier': 'virtual',
  'not-plastic': 'physical',
  'no-duplicate-reason': nextKind,
  'no-package': 'packageCode',
  ward: 'ward',
};

export const applicationTypeEditor: Editor<ApplicationTypeSetting, Parts> = {
  slug: 'rodzaje-wnioskow',
  group: 'applications',
  subject: applicationType,
  parts: ({ definition, ...rest }) => ({ ...rest, ...definition }),
  whole: ({ kind, position, retired, ...definition }) => ({ kind, position, retired, definition }),
  fields: {
    title: local({ max: 160 }),
    summary: local({ max: 400, rows: 3 }),
    kind: oneOf(applicationKinds, 'select'),
    packageCode: codeOrNone,
    criterion: local({ max: 2000, rows: 4 }),
    fields: definedFields,
    photo: oneOf(photos),
    documents: definedDocuments,
    virtual: ticked,
    physical: ticked,
    ward: ticked,
    consents: codes,
    decisionDays: whole(1, 60),
    ...positioned,
  },
  texts: (t) => t.operatorTypes.type,
  reshape: (raw, step) => reshapedRows(raw, step, { fields: newFieldRow, documents: () => newDocumentRow() }),
  keepsWork: true,
  many: {
    blank: {
      title: { pl: '' },
      summary: { pl: '' },
      kind: 'issue',
      packageCode: null,
      criterion: { pl: '' },
      fields: [
        { key: 'firstName', kind: 'first-name', required: true },
        { key: 'lastName', kind: 'last-name', required: true },
        { key: 'birthDate', kind: 'birth-date', required: true },
      ],
      photo: 'required',
      documents: [],
      virtual: true,
      physical: false,
      ward: false,
      consents: [],
      decisionDays: 5,
      ...last,
    },
    copied: (parts) => ({ ...parts, ...last }),
    nameOf: ({ title }, _key, _visit, { locale }) => inLocale(title, locale),
    async list({ city, clerk }, { locale, t }) {
      const types = await allTypes(city.db, clerk);
      return types.map(({ id, kind, definition, retired }) => ({
        key: id,
        name: inLocale(definition.title, locale),
        detail: t.applications.kinds[kind],
        retired,
      }));
    },
  },
  async choices({ city, params }, { t, locale }) {
    const { key } = params;
    const [packages, consents, known] = await Promise.all([
      allPackages(city.db),
      allConsents(city.db, city.clock()),
      key ? applicationType.current(city.db, key) : undefined,
    ]);
    const kinds = known ? [known.kind] : applicationKinds;
    const said = t.operatorTypes;
    return {
      kind: kinds.map((kind) => ({ value: kind, label: t.applications.kinds[kind] })),
      packageCode: packages
        .filter(({ code, retired }) => !retired || code === known?.definition.packageCode)
        .map(({ code, name }) => ({ value: code, label: inLocale(name, locale) })),
      photo: photos.map((photo) => ({ value: photo, label: said.photos[photo] })),
      consents: consents
        .filter(({ scope, retired }) => scope === 'application' && !retired)
        .map(({ code, label, required }) => ({
          value: code,
          label: `${plainLabel(inLocale(label, locale))}${required ? '' : ` (${said.optional})`}`,
        })),
    };
  },
  async check(visit, { key, value: { kind, definition, retired } }) {
    const { city, request } = visit;
    const t = messages[request.scene.locale].operatorTypes;
    const [known, packages, consents] = await Promise.all([
      applicationType.current(city.db, key),
      allPackages(city.db),
      allConsents(city.db, city.clock()),
    ]);
    const granted = packages.find(({ code }) => code === definition.packageCode);
    const strange = definition.consents.some((code) => consents.every((consent) => consent.code !== code));
    const faults = faultsOf(kind, definition).map((fault) => [placeOf[fault], t.faults[fault]]);
    return {
      refusals: {
        ...Object.fromEntries(faults),
        ...(known && known.kind !== kind && { kind: t.kindStays }),
        ...(definition.packageCode !== null && !granted && { packageCode: t.packageUnknown }),
        ...(strange && { consents: messages[request.scene.locale].errors.choose }),
      },
      warnings: [
        ...(retired && !known?.retired ? [t.retiring] : []),
        ...(granted?.retired && !retired ? [t.packageRetired] : []),
      ],
    };
  },
  preview: async ({ city }, page, { value }) => (
    <FormPreview page={page} value={value} facts={await previewFacts(city, value.definition.consents)} />
  ),
};
