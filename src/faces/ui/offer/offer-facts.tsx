import type { ComponentChildren } from 'preact';
import type { OfferNames } from '../../../partners/offers/names.ts';
import type { OfferTerms } from '../../../partners/offers/offer.ts';
import { formatMoney } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { DescriptionList } from '../description-list/description-list.tsx';
import type { PageContext } from '../page-context.ts';
import { PlainText } from '../plain-text/plain-text.tsx';
import { StatusBadge } from '../status-badge/status-badge.tsx';
import { Table } from '../table/table.tsx';
import { OfferPicture } from './offer-picture.tsx';
import { discountInWords, forWhomInWords, limitsInWords, validityInWords } from './offer-words.ts';

interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
  /** Two facts with the same one are the same. */
  readonly key: string;
}

interface OfferFactsProps {
  page: PageContext;
  terms: OfferTerms;
  names: OfferNames;
}

/** Everything that an offer says, a line each. */
export function OfferFacts({ page, terms, names }: OfferFactsProps) {
  return <DescriptionList items={factsOf(page, terms, names)} />;
}

interface OfferComparisonProps {
  page: PageContext;
  before: OfferTerms;
  after: OfferTerms;
  names: OfferNames;
  labels: { readonly caption: string; readonly before: string; readonly after: string };
}

/** The same lines twice: what counts now, and what is proposed; the changed ones are marked. */
export function OfferComparison({ page, before, after, names, labels }: OfferComparisonProps) {
  const old = factsOf(page, before, names);
  const rows = factsOf(page, after, names).map((fact, index) => ({ fact, was: old[index] as Fact }));
  return (
    <Table
      caption={labels.caption}
      rows={rows}
      columns={[
        {
          key: 'term',
          label: labels.caption,
          labelHidden: true,
          heading: true,
          cell: ({ fact, was }) => (
            <span class="km-offer-change" data-changed={fact.key === was.key ? undefined : ''}>
              {fact.term}
              {fact.key !== was.key && <StatusBadge tone="attention">{page.t.offers.changed}</StatusBadge>}
            </span>
          ),
        },
        { key: 'before', label: labels.before, cell: ({ was }) => was.value },
        {
          key: 'after',
          label: labels.after,
          cell: ({ fact, was }) =>
            fact.key === was.key ? fact.value : <mark class="km-offer-mark">{fact.value}</mark>,
        },
      ]}
    />
  );
}

function factsOf(page: PageContext, terms: OfferTerms, names: OfferNames): Fact[] {
  const t = page.t.offers;
  const category = names.categories.find(({ id }) => id === terms.categoryId);
  const branches = names.branches.filter(({ id }) => terms.branchIds.includes(id));
  const limits = limitsInWords(page, terms.limits);
  const said = (term: string, value: string): Fact => ({ term, value, key: value });
  return [
    said(t.name, terms.name),
    { term: t.description, value: <PlainText text={terms.description} />, key: terms.description },
    said(t.category, category ? inLocale(category.name, page.locale) : ''),
    {
      term: t.picture,
      value: <OfferPicture picture={terms.picture} class="km-offer-picture--small" />,
      key: terms.picture,
    },
    said(t.price, terms.price === null ? t.priceAtTill : formatMoney(terms.price, page.locale)),
    said(t.discount, discountInWords(page, terms.discount)),
    said(t.forWhom, forWhomInWords(page, terms, names)),
    said(t.where, terms.branchIds.length === 0 ? t.everywhere : branches.map(({ name }) => name).join(', ')),
    said(t.validity, validityInWords(page, terms)),
    said(t.limits, limits.length === 0 ? t.noLimits : limits.join('; ')),
  ];
}
