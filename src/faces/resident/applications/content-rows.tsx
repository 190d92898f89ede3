import { nameIn } from '../../../applications/application.ts';
import type { WholeApplication } from '../../../applications/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import { answerText, fieldLabel } from '../../i18n/application-labels.ts';
import { deletedDocumentText, deletedPhotoText } from '../../i18n/deleted-files.ts';
import { formatTypedDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { fieldId } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { SummaryRow } from '../../ui/summary-list/summary-list.tsx';
import type { StepKey } from '../urls.ts';
import { documentField, type Place, stepUrl } from './apply/place.ts';
import type { Around } from './around.ts';
import { fileSummary } from './file-size.ts';
import { knownFacts } from './known-facts.ts';

/** With where the files of this application are served from. */
interface Shown extends WholeApplication, Around {
  readonly base: string;
  /** Of a decided one: on which days documents are deleted, by key. */
  readonly deletionDays?: ReadonlyMap<string, string>;
}

/** Everything that was filled in. With `place` the rows that are open lead back to their step. */
export function contentRows(
  { page, resident }: { page: PageContext; resident: Resident },
  shown: Shown,
  place?: Place,
): SummaryRow[] {
  const { application, reasons, held } = shown;
  const { definition, previousCard } = application;
  const { t, locale } = page;
  const back = (step: StepKey, field: string) => place && `${stepUrl(place, step)}#${fieldId(field)}`;
  return [
    ...knownFacts(page, {
      ...application,
      name: nameIn(application),
      email: resident.email,
      cardNumber: previousCard?.number,
      held,
    }),
    ...definition.fields.map((field) => ({
      label: fieldLabel(field, t, locale),
      value: answerText(field, application, reasons, t, locale),
      changeHref: place?.isOpen(`field:${field.key}`) ? back('dane', field.key) : undefined,
    })),
    ...(definition.photo === 'none' ? [] : [photoRow(page, shown, place)]),
    ...(definition.physical
      ? [
          {
            label: page.t.applications.collectionPoint,
            value: pointText(page, shown),
            changeHref: place?.isOpen('collection-point')
              ? back('punkt-odbioru', 'collectionPoint')
              : undefined,
          },
        ]
      : []),
    ...definition.documents.map(({ key, label }) => ({
      label: inLocale(label, page.locale),
      value: documentLink(page, shown, key),
      changeHref: place?.isOpen(`document:${key}`) ? back('dokumenty', documentField(key)) : undefined,
    })),
  ];
}

function photoRow(page: PageContext, { application, base }: Shown, place?: Place): SummaryRow {
  const { photo, definition } = application;
  const src = place ? `${base}/zdjecie/kadr` : `${base}/zdjecie`;
  const label = page.t.applications.photo;
  return {
    label,
    value: photo?.fileId ? (
      <img class="km-summary-photo" src={src} alt={label} width="120" height="160" />
    ) : (
      (deletedPhotoText(application, page.t) ??
      (definition.photo === 'optional' && page.t.resident.apply.noChange))
    ),
    changeHref: place?.isOpen('photo') ? `${stepUrl(place, 'zdjecie')}#${fieldId('photo')}` : undefined,
  };
}

function pointText(page: PageContext, { application: { collectionPoint: point } }: Shown) {
  if (!point) return undefined;
  return (
    <>
      {point.name}
      <br />
      <span class="km-subtle">
        {point.address}, {inLocale(point.hours, page.locale)}
      </span>
    </>
  );
}

function documentLink(page: PageContext, shown: Shown, key: string) {
  const { application, documents, deletedDocuments, base } = shown;
  const file = documents.find(({ requirement }) => requirement === key);
  if (!file) return deletedDocumentText(application, deletedDocuments, key, page.t);
  const { goesOn, goesTonight } = page.t.applications.deleted;
  const goes = shown.deletionDays?.get(key);
  return (
    <>
      <a class="ds-link" href={`${base}/dokumenty/${key}`}>
        {file.name}
      </a>
      <br />
      <span class="km-subtle">{fileSummary(file, application, page)}</span>
      {goes && (
        <>
          <br />
          <span class="km-subtle">{goes === 'tonight' ? goesTonight : goesOn(formatTypedDay(goes))}</span>
        </>
      )}
    </>
  );
}
