import type { FamilyMember } from '../../../family/member.ts';
import { formatDay } from '../../i18n/format.ts';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Button } from '../../ui/button/button.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { SortedCards } from '../cards/sort-cards.ts';
import { urls } from '../urls.ts';

export interface MemberWithCards extends SortedCards {
  readonly member: FamilyMember;
}

export function MemberCard({ page, member, card, pending, past }: { page: PageContext } & MemberWithCards) {
  const t = page.t.resident.family;
  const { relations, cardNumber, fields } = page.t.applications;
  const shown = card ?? pending ?? past[0];
  const name = `${member.firstName} ${member.lastName}`;
  return (
    <li class="ds-card km-card km-relative">
      {shown?.photoFileId ? (
        <img class="km-relative__photo" src={urls.cardPhoto(shown.id)} alt="" width="96" height="128" />
      ) : (
        <span class="km-relative__photo">
          <Icon name="circle-user-round" />
        </span>
      )}
      <div class="km-relative__facts">
        <h3 class="ds-heading" data-size="2xs">
          {name}
        </h3>
        <DescriptionList
          items={[
            { term: t.login, value: member.email ?? t.noLogin },
            { term: fields.relation, value: member.relation && relations[member.relation] },
            { term: t.joinedAt, value: member.joinedAt && formatDay(member.joinedAt) },
            {
              term: cardNumber,
              value: shown ? (
                <>
                  {shown.number} <CardStatusBadge status={shown.status} />
                </>
              ) : (
                t.noCard
              ),
            },
          ]}
        />
        <p>
          <Button variant="secondary" icon="id-card" href={urls.member(member.id)} label={t.cardOf(name)}>
            {t.showCard}
          </Button>
        </p>
      </div>
    </li>
  );
}
