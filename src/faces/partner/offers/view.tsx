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
import { PageHead } from '../../ui/frame/page-head.tsx';
import { OfferComparison, OfferFacts } from '../../ui/offer/offer-facts.tsx';
import { OfferHistory } from '../../ui/offer/offer-history.tsx';
import { OfferStateBadge } from '../../ui/offer/offer-state.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import { type ShopPage, shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { nameOf, type OfferVisit, withOffer } from './visit.ts';

export type OfferConflict = keyof Messages['partnerOffers']['conflict'];

/** With a conflict: what has happened since the page was opened. */
export async function showOffer(visit: OfferVisit, conflict?: OfferConflict): Promise<FastifyReply> {
  return withOffer(visit, async (offer) => {
    const [desk, names] = await Promise.all([shopPage(visit), offerNames(visit.city.db, visit.shop)]);
    return sendPage(
      visit.reply,
      <OfferPage desk={desk} offer={offer} names={names} conflict={conflict} />,
      conflict ? 409 : 200,
    );
  });
}

interface OfferPageProps {
  desk: ShopPage;
  offer: Offer;
  names: OfferNames;
  conflict: OfferConflict | undefined;
}

function OfferPage({ desk, offer, names, conflict }: OfferPageProps) {
  const { page } = desk;
  const t = page.t.partnerOffers;
  const name = nameOf(offer);
  const { inForce, planned, waiting, endedAt, versions } = offer;
  const [newest] = versions;
  const refused = !waiting && newest?.outcome === 'refused' ? newest : undefined;
  return (
    <ShopFrame
      desk={desk}
      title={name}
      current="offers"
      breadcrumb={[{ label: t.title, href: urls.offers }, { label: name }]}
    >
      <PageHead title={name} actions={<OfferStateBadge state={offer.state} />} />
      {conflict && (
        <Alert kind="warning" answers>
          <p>{t.conflict[conflict]}</p>
        </Alert>
      )}
      {endedAt && (
        <Alert kind="info">
          <p>{t.view.ended(formatMoment(endedAt))}</p>
          {offer.endReason && (
            <>
              <p>{t.view.endedByCity}:</p>
              <PlainText text={offer.endReason} />
            </>
          )}
        </Alert>
      )}
      {refused && !endedAt && (
        <Alert kind="danger" title={t.view.refused}>
          {refused.reason && <PlainText text={refused.reason} />}
        </Alert>
      )}
      {waiting && (
        <Card title={t.view.waiting}>
          <p>{t.view.waitingSince(formatMoment(waiting.proposedAt))}</p>
          {inForce ? (
            <OfferComparison
              page={page}
              before={inForce}
              after={waiting}
              names={names}
              labels={{ caption: t.check.differences, before: t.view.now, after: t.view.proposed }}
            />
          ) : (
            <OfferFacts page={page} terms={waiting} names={names} />
          )}
        </Card>
      )}
      {inForce && !waiting && (
        <Card title={t.view.inForce}>
          <OfferFacts page={page} terms={inForce} names={names} />
        </Card>
      )}
      {planned && (
        <Card title={t.view.planned}>
          <OfferFacts page={page} terms={planned} names={names} />
        </Card>
      )}
      {!inForce && !planned && !waiting && newest && (
        <Card title={t.view.last}>
          <OfferFacts page={page} terms={newest} names={names} />
        </Card>
      )}
      <Acts offer={offer} />
      {versions.length > 1 && (
        <Card title={t.view.history}>
          <OfferHistory versions={versions} />
        </Card>
      )}
    </ShopFrame>
  );

  function Acts({ offer: { id, state } }: Pick<OfferPageProps, 'offer'>) {
    if (endedAt) return null;
    const mends = newest?.outcome === 'refused' || newest?.outcome === 'withdrawn';
    return (
      <ButtonRow>
        {waiting ? (
          <Button variant="secondary" icon="undo-2" href={urls.offerWithdrawal(id)} confirm>
            {t.view.withdraw}
          </Button>
        ) : (
          <Button icon="pencil" href={urls.offerChange(id)}>
            {mends ? t.view.mend : t.view.change}
          </Button>
        )}
        {inForce && (
          <Button variant="secondary" href={`/oferty/${id}`}>
            {t.view.inCatalogue}
          </Button>
        )}
        {state !== 'rejected' && state !== 'withdrawn' && state !== 'ended' && (
          <Button variant="tertiary" icon="ban" href={urls.offerEnding(id)} confirm>
            {t.view.end}
          </Button>
        )}
      </ButtonRow>
    );
  }
}
