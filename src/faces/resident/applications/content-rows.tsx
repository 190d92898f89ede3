import type { DefinedField } from '../../../applications/definition.ts';
import type { WholeApplication } from '../../../applications/reads.ts';
import { fieldLabel } from '../../i18n/application-labels.ts';
import { formatTypedDay } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { fieldId } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { SummaryRow } from '../../ui/summary-list/summary-list.tsx';
import type { StepKey } from '../urls.ts';
import { documentField, type Place, stepUrl } from './apply/place.ts';
import { fileSize } from './file-size.ts';

/** Where the files of this application are served from. */
interface Shown extends WholeApplication {
  readonly base: string;
}

/** Everything that was filled in. With `place` the rows that are open lead back to their step. */
export function contentRows(page: PageContext, shown: Shown, place?: Place): SummaryRow[] {
  const { definition } = shown.application;
  const back = (step: StepKey, field: string) => place && `${stepUrl(place, step)}#${fieldId(field)}`;
  return [
    ...definition.fields.map((field) => ({
      label: fieldLabel(field, page.t, page.locale),
      value: answerText(field, shown.application.answers[field.key]),
      changeHref: place?.isOpen(`field:${field.key}`) ? back('dane', field.key) : undefined,
    })),
    ...(definition.photo ? [photoRow(page, shown, place)] : []),
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

function answerText(field: DefinedField, answer: string | undefined): string | undefined {
  if (!answer) return undefined;
  return field.kind === 'birth-date' ? formatTypedDay(answer) : answer;
}

function photoRow(page: PageContext, { application: { photo }, base }: Shown, place?: Place): SummaryRow {
  const src = place ? `${base}/zdjecie/kadr` : `${base}/zdjecie`;
  const label = page.t.applications.photo;
  return {
    label,
    value: photo?.fileId && <img class="km-summary-photo" src={src} alt={label} width="120" height="160" />,
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

function documentLink(page: PageContext, { documents, base }: Shown, key: string) {
  const file = documents.find(({ requirement }) => requirement === key);
  if (!file) return undefined;
  return (
    <>
      <a class="ds-link" href={`${base}/dokumenty/${key}`}>
        {file.name}
      </a>
      <br />
      <span class="km-subtle">{fileSize(file, page)}</span>
    </>
  );
}
