import type { Application } from '../../../../applications/application.ts';
import type { Offer } from '../../../../applications/offers.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface ChoosePageProps extends PanelPage {
  offers: readonly Offer[];
  drafts: readonly Application[];
}

export function ChoosePage({ page, resident, offers, drafts }: ChoosePageProps) {
  const t = page.t.resident.choose;
  const { tabs } = page.t.resident;
  const common = commonReason(offers);
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={t.title}
      current="applications"
      breadcrumb={[{ label: tabs.applications, href: urls.applications }, { label: t.title }]}
    >
      <PageHead title={t.title} lead={t.lead} />
      {drafts.length > 0 && <Drafts page={page} drafts={drafts} />}
      {offers.length === 0 && <EmptyState title={t.nothingTitle}>{t.nothingText}</EmptyState>}
      {common && (
        <Alert kind="warning" title={t.nothingTitle}>
          <p>{t.notOffered[common]}</p>
          <p>
            <a class="ds-link" href={common === 'under-way' ? urls.applications : urls.cards}>
              {common === 'under-way' ? tabs.applications : tabs.cards}
            </a>
          </p>
        </Alert>
      )}
      {offers.map((offer) => (
        <OfferCard page={page} offer={offer} explained={common !== undefined} />
      ))}
    </ResidentFrame>
  );
}

/** Why nothing at all is offered, when it is the same for every type: said once, on top. */
function commonReason(offers: readonly Offer[]) {
  const reasons = new Set(offers.map(({ decision }) => (decision.offered ? undefined : decision.why)));
  return reasons.size === 1 ? [...reasons][0] : undefined;
}

function Drafts({ page, drafts }: { page: PageContext; drafts: readonly Application[] }) {
  const t = page.t.resident.choose;
  return (
    <Alert kind="info" title={t.draftsTitle}>
      <ul class="ds-list">
        {drafts.map((draft) => (
          <li>
            <a class="ds-link" href={urls.draft(draft.id)}>
              {t.continueDraft(inLocale(draft.definition.title, page.locale))}
            </a>{' '}
            <span class="km-subtle">{t.draftSaved(formatMoment(draft.savedAt ?? draft.createdAt))}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

interface OfferCardProps {
  page: PageContext;
  offer: Offer;
  /** The reason why it is not offered stands on top of the page. */
  explained: boolean;
}

function OfferCard({ page, offer, explained }: OfferCardProps) {
  const t = page.t.resident.choose;
  const { definition, kind, code } = offer.type;
  const title = inLocale(definition.title, page.locale);
  return (
    <Card title={title}>
      <p class="km-subtle">{page.t.applications.kinds[kind]}</p>
      <p>{inLocale(definition.summary, page.locale)}</p>
      {offer.decision.offered && (
        <Form page={page} action={urls.startDraft(code)}>
          <Button icon="file-text" label={`${t.start}: ${title}`}>
            {t.start}
          </Button>
        </Form>
      )}
      {!offer.decision.offered && !explained && (
        <Alert kind="warning">
          <p>{t.notOffered[offer.decision.why]}</p>
        </Alert>
      )}
    </Card>
  );
}
