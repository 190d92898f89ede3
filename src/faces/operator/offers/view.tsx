import type { FastifyReply } from 'fastify';
import { type OfferNames, offerNames } from '../../../partners/offers/names.ts';
import type { Offer } from '../../../partners/offers/offer.ts';
import { sendPage } from '../../http/page.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/index.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { OfferComparison, OfferFacts } from '../../ui/offer/offer-facts.tsx';
import { OfferHistory } from '../../ui/offer/offer-history.tsx';
import { OfferStateBadge } from '../../ui/offer/offer-state.tsx';
import { exampleInWords } from '../../ui/offer/offer-words.ts';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { type DeskPage, deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { nameOf, type OfferVisit, withOffer } from './visit.ts';

export type OfferConflict = keyof Messages['operatorOffers']['conflict'];

/** With a conflict: what has happened since the page was opened. */
export async function showOffer(visit: OfferVisit, conflict?: OfferConflict): Promise<FastifyReply> {
  return withOffer(visit, async (offer) => {
    const [desk, names] = await Promise.all([deskPage(visit), offerNames(visit.city.db, offer)]);
    return sendPage(
      visit.reply,
      <OfferPage desk={desk} offer={offer} names={names} conflict={conflict} />,
      conflict ? 409 : 200,
    );
  });
}

interface OfferPageProps {
  desk: DeskPage;
  offer: Offer;
  names: OfferNames;
  conflict: OfferConflict | undefined;
}

function OfferPage({ desk, offer, names, conflict }: OfferPageProps) {
  const { page } = desk;
  const t = page.t.operatorOffers;
  const name = nameOf(offer);
  const { endedAt, versions } = offer;
  return (
    <DeskFrame
      desk={desk}
      title={name}
      current="offers"
      breadcrumb={[{ label: t.title, href: urls.offers }, { label: name }]}
    >
      <PageHead title={name} lead={offer.partnerName} actions={<OfferStateBadge state={offer.state} />} />
      {conflict && (
        <Alert kind="warning" answers>
          <p>{t.conflict[conflict]}</p>
        </Alert>
      )}
      {endedAt && (
        <Alert kind="info">
          <p>{t.view.ended(formatMoment(endedAt))}</p>
          {offer.endReason && <PlainText text={offer.endReason} />}
        </Alert>
      )}
      <Terms page={page} offer={offer} names={names} />
      <Acts desk={desk} offer={offer} />
      {versions.length > 1 && (
        <Card title={t.view.history}>
          <OfferHistory versions={versions} />
        </Card>
      )}
    </DeskFrame>
  );
}

interface TermsProps extends Pick<OfferPageProps, 'offer' | 'names'>, Pick<DeskPage, 'page'> {}

/** What is proposed beside what is in force; without a proposal what is in force, or was proposed last. */
function Terms({ page, offer: { inForce, planned, waiting, versions }, names }: TermsProps) {
  const t = page.t.operatorOffers.view;
  const [newest] = versions;
  if (waiting) {
    return (
      <Card title={t.proposal}>
        <p>
          {t.proposalSince(formatMoment(waiting.proposedAt))} {!inForce && t.newOffer}
        </p>
        <p>{exampleInWords(page, waiting)}</p>
        {inForce ? (
          <OfferComparison
            page={page}
            before={inForce}
            after={waiting}
            names={names}
            labels={{ caption: t.proposal, before: t.now, after: t.proposed }}
          />
        ) : (
          <OfferFacts page={page} terms={waiting} names={names} />
        )}
      </Card>
    );
  }
  const shown = inForce ?? newest;
  if (!shown) return null;
  return (
    <>
      {(inForce || !planned) && (
        <Card title={inForce ? t.inForce : t.last}>
          <OfferFacts page={page} terms={shown} names={names} />
        </Card>
      )}
      {planned && (
        <Card title={t.planned}>
          <OfferFacts page={page} terms={planned} names={names} />
        </Card>
      )}
    </>
  );
}

function Acts({ desk: { page }, offer }: Pick<OfferPageProps, 'desk' | 'offer'>) {
  const t = page.t.operatorOffers.view;
  const { id, waiting, inForce, endedAt } = offer;
  const others = (
    <>
      {inForce && (
        <Button variant="secondary" href={`/oferty/${id}`}>
          {t.inCatalogue}
        </Button>
      )}
      {!endedAt && (
        <Button variant="tertiary" icon="ban" href={urls.offerEnding(id)}>
          {t.end}
        </Button>
      )}
    </>
  );
  if (!waiting) return <ButtonRow>{others}</ButtonRow>;
  return (
    <Form page={page} action={urls.offerApproval(id)}>
      <input type="hidden" name="version" value={waiting.versionId} />
      <ButtonRow sticky>
        <Button icon="check">{t.approve}</Button>
        <Button variant="secondary" icon="x" href={urls.offerRefusal(id)}>
          {t.refuse}
        </Button>
        <Button variant="tertiary" icon="arrow-right" href={urls.nextOfferAfter(waiting.versionId)}>
          {t.next}
        </Button>
        {others}
      </ButtonRow>
    </Form>
  );
}
