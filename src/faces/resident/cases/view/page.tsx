import { decideReply } from '../../../../cases/case.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { errorsOf } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { Live } from '../../../ui/live/live.tsx';
import { ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { CaseStatusBadge } from '../case-status.tsx';
import { Conversation } from './conversation.tsx';
import { NotSent, Reply } from './reply.tsx';
import type { CaseScene } from './scene.ts';

export function CasePage(scene: CaseScene) {
  const { page, resident, own, form, most } = scene;
  const { title, numbered, noSubject, view: t } = page.t.cases;
  const { number } = own.case;
  const subject = own.case.subject || noSubject;
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={subject}
      current="cases"
      islands={['live']}
      failed={errorsOf(form).length > 0}
      breadcrumb={[{ label: title, href: urls.cases }, { label: numbered(number) }]}
    >
      <ErrorSummary form={form} labels={{ body: t.body }} />
      <NotSent {...scene} />
      <PageHead title={subject} />
      <OfRelative {...scene} />
      <Facts {...scene} />
      {!decideReply(own.case) && own.messages.length > 1 && (
        <p>
          <a class="ds-link" href="#odpowiedz">
            {t.goToReply}
          </a>
        </p>
      )}
      <Conversation {...scene} />
      <Reply {...scene} />
      <Live
        source={urls.caseNews(number)}
        page={`${urls.case(number)}?pokaz=${most}`}
        announce={t.newMessage}
      />
    </ResidentFrame>
  );
}

function Facts({ page, own }: CaseScene) {
  const { labels } = page.t.cases;
  const { number, typeName, status, openedAt } = own.case;
  return (
    <div data-live="fakty">
      <DescriptionList
        stacked
        items={[
          { term: labels.number, value: number },
          { term: labels.type, value: inLocale(typeName, page.locale) },
          { term: labels.status, value: <CaseStatusBadge status={status} /> },
          { term: labels.openedAt, value: formatMoment(openedAt) },
        ]}
      />
    </div>
  );
}

/** A guardian has followed a link in a mail without changing over to the member. */
function OfRelative({ page, resident, own }: CaseScene) {
  const about = resident.family?.find(({ id }) => id === own.case.personId);
  if (own.case.personId === resident.personId || !about) return null;
  return (
    <Alert kind="info">
      <p>{page.t.cases.view.ofRelative(`${about.firstName} ${about.lastName}`)}</p>
    </Alert>
  );
}
