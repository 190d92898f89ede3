import type { FamilyMember } from '../../../family/member.ts';
import { formatDay } from '../../i18n/format.ts';
import { CardStatusBadge } from '../../ui/application-status/card-status.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { SortedCards } from '../cards/sort-cards.ts';
import { urls } from '../urls.ts';
import { OfAge } from './of-age.tsx';

export interface MemberWithCards extends SortedCards {
  readonly member: FamilyMember;
  /** The address that was asked to log in, and has not answered. */
  readonly asked: string | undefined;
}

interface MemberCardProps extends MemberWithCards {
  page: PageContext;
  /** `YYYY-MM-DD` */
  today: string;
}

export function MemberCard({ page, today, member, asked, card, pending, past }: MemberCardProps) {
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
        <OfAge page={page} member={member} asked={asked} today={today} />
        <ButtonRow>
          <Button variant="secondary" icon="id-card" href={urls.member(member.id)} label={t.cardOf(name)}>
            {t.showCard}
          </Button>
          <Button
            variant="secondary"
            icon="pencil"
            href={urls.memberEditing(member.id)}
            label={t.editOf(name)}
          >
            {t.edit}
          </Button>
          <Button
            variant="tertiary"
            icon="trash-2"
            href={urls.memberRemoval(member.id)}
            label={t.removeOf(name)}
            confirm
          >
            {t.remove}
          </Button>
        </ButtonRow>
      </div>
    </li>
  );
}
