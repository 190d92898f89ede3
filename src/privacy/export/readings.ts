import { type DefinedField, definitionSchema } from '../../applications/definition.ts';
import type { Answers } from '../../applications/forms.ts';
import { duplicateReasons } from '../../city/duplicate-reasons.ts';
import type { LocalText } from '../../city/local-text.ts';
import { openCorrection } from '../../people/corrections.ts';
import { openPesel } from '../../people/pesel.ts';
import type { Row } from './column.ts';
import type { Known } from './known.ts';

type Id = string | null;

/** Instead of an id: what the reader knows it by. */
export const asFile = (id: Id, { paths }: Known) => (id && paths.get(id)) ?? null;

/** Who else has an account is not ours to tell. */
export const asYou = (id: Id, { about }: Known) => id === about.accountId;

/** An address from which the reader acted; that of a clerk or another guardian is theirs. */
export const ownAddress =
  (actor: string) =>
  (ip: string | null, { about }: Known, row: Row) =>
    row[actor] === about.accountId ? ip : null;

export const openedPesel =
  (owner: string) =>
  (sealed: Buffer | null, { db, keys }: Known, row: Row) =>
    sealed && openPesel(db, keys, String(row[owner]), sealed);

export const openedCorrection = (sealed: Buffer, { db, keys }: Known, row: Row) =>
  sealed.length > 0 ? openCorrection(db, keys, String(row.person_id), sealed) : null;

export const asApplication = (id: Id, known: Known) =>
  id &&
  known.once(`application ${id}`, async () => {
    const row = await known.db
      .selectFrom('applications')
      .select('number')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.number ?? null;
  });

export const asCard = (id: Id, known: Known) =>
  id &&
  known.once(`card ${id}`, async () => {
    const row = await known.db.selectFrom('cards').select('number').where('id', '=', id).executeTakeFirst();
    return row?.number ?? null;
  });

export const asPerson = (id: Id, known: Known) =>
  id &&
  known.once(`person ${id}`, async () => {
    const row = await known.db
      .selectFrom('people')
      .select(['first_name', 'last_name'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? `${row.first_name} ${row.last_name}`.trim() : null;
  });

/** An address that the reader typed. */
export const asEmail = (id: string, known: Known) =>
  known.once(`email ${id}`, async () => {
    const row = await known.db.selectFrom('accounts').select('email').where('id', '=', id).executeTakeFirst();
    return row?.email ?? null;
  });

/** `{ code, name }`: a code for machines, and the city's words for people. */
export const asPackage = (id: string, known: Known) =>
  known.once(`package ${id}`, async () => {
    const { code, name } = await known.db
      .selectFrom('packages')
      .select(['code', 'name'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { code, name: inWords(name, known) };
  });

export const asCaseType = (id: string, known: Known) =>
  known.once(`case type ${id}`, async () => {
    const { code, name } = await known.db
      .selectFrom('case_types')
      .select(['code', 'name'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { code, name: inWords(name, known) };
  });

/** A message to many, by what stands above it. */
export const asBroadcast = (id: string, known: Known) =>
  known.once(`broadcast ${id}`, async () => {
    const { subject } = await known.db
      .selectFrom('broadcasts')
      .select('subject')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return subject;
  });

export const asType = (versionId: string, known: Known) =>
  known.once(`type ${versionId}`, async () => {
    const { code, definition } = await known.db
      .selectFrom('application_type_versions')
      .innerJoin('application_types', 'application_types.id', 'type_id')
      .select(['code', 'definition'])
      .where('application_type_versions.id', '=', versionId)
      .executeTakeFirstOrThrow();
    return { code, name: inWords((definition as { title: unknown }).title, known) };
  });

export const asConsent = (id: Id, known: Known) =>
  id &&
  known.once(`consent ${id}`, async () => {
    const { code } = await known.db
      .selectFrom('consents')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return code;
  });

/** The sentence that was agreed to, without the marks around the words of its link. */
export const asConsentVersion = (id: string, known: Known) =>
  known.once(`version ${id}`, async () => {
    const { version, label } = await known.db
      .selectFrom('consent_versions')
      .select(['version', 'label'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { number: version, text: inWords(label, known).replace(/[[\]]/g, '') };
  });

export const asPoint = (id: Id, known: Known) =>
  id &&
  known.once(`point ${id}`, async () => {
    const { name, address } = await known.db
      .selectFrom('collection_points')
      .select(['name', 'address'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return `${name}, ${address}`;
  });

export const asRole = (id: string, known: Known) =>
  known.once(`role ${id}`, async () => {
    const row = await known.db.selectFrom('roles').select('name').where('id', '=', id).executeTakeFirst();
    return row?.name ?? null;
  });

export const asPartner = (id: string, known: Known) =>
  known.once(`partner ${id}`, async () => {
    const row = await known.db.selectFrom('partners').select('name').where('id', '=', id).executeTakeFirst();
    return row?.name ?? null;
  });

/** Each with the question as the city asked it; a field that explains itself has its kind only. */
export const asAnswers = (answers: Answers, known: Known, { type_version_id }: Row) =>
  known.once(`answers ${type_version_id} ${JSON.stringify(answers)}`, async () => {
    const { definition } = await known.db
      .selectFrom('application_type_versions')
      .select('definition')
      .where('id', '=', String(type_version_id))
      .executeTakeFirstOrThrow();
    const { fields } = definitionSchema.parse(definition);
    return Promise.all(
      Object.entries(answers).map(async ([key, answer]) => {
        const field = fields.find((each) => each.key === key);
        const question = field?.label ? inWords(field.label, known) : null;
        return {
          field: key,
          kind: field?.kind ?? null,
          question,
          answer: await inFull(field, answer, known),
        };
      }),
    );
  });

async function inFull(field: DefinedField | undefined, answer: string, known: Known): Promise<string> {
  if (field?.kind === 'duplicate-reason') {
    const reason = (await duplicateReasons(known.db)).find(({ id }) => id === answer);
    return reason ? inWords(reason.label, known) : answer;
  }
  const option = field?.options?.find(({ value }) => value === answer);
  return option ? inWords(option.label, known) : answer;
}

/** Ids of other people and things do not say anything to the reader. */
export const withoutIds = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !/Id$/.test(key)));

function inWords(text: unknown, { about }: Known): string {
  const local = text as LocalText;
  return local[about.locale as keyof LocalText] ?? local.pl;
}

export const asDistrict = (id: Id, known: Known) =>
  id &&
  known.once(`district ${id}`, async () => {
    const row = await known.db.selectFrom('districts').select('name').where('id', '=', id).executeTakeFirst();
    return row?.name ?? null;
  });

export const asOfferVersion = (id: string, known: Known) =>
  known.once(`offer version ${id}`, async () => {
    const { name } = await known.db
      .selectFrom('offer_versions')
      .select('name')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return name;
  });

export const asPartnerBranch = (id: string, known: Known) =>
  known.once(`branch ${id}`, async () => {
    const { partner, name, street } = await known.db
      .selectFrom('branches')
      .innerJoin('partners', 'partners.id', 'partner_id')
      .select(['partners.name as partner', 'branches.name', 'street'])
      .where('branches.id', '=', id)
      .executeTakeFirstOrThrow();
    return `${partner}, ${name}, ${street}`;
  });
