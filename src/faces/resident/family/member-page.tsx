import type { FamilyMember } from '../../../family/member.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { CardContent } from '../cards/card-content.tsx';
import type { Holding } from '../cards/holding.ts';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';
import { GuardiansCard } from './guardians-card.tsx';
import { OfAge } from './of-age.tsx';

interface MemberPageProps extends PanelPage {
  member: FamilyMember;
  holding: Holding;
  /** The address that was asked to log in, and has not answered. */
  asked: string | undefined;
  /** Names of everybody who looks after the member. */
  guardians: readonly string[];
}

/** The card of somebody of the family, with what the guardian can do about it. */
export function MemberPage({ member, holding, asked, guardians, ...panel }: MemberPageProps) {
  const { page } = panel;
  const t = page.t.resident.family;
  const name = `${member.firstName} ${member.lastName}`;
  return (
    <ResidentFrame
      {...panel}
      title={name}
      current="family"
      breadcrumb={[{ label: t.title, href: urls.family }, { label: name }]}
    >
      <PageHead title={name} />
      <OfAge page={page} member={member} asked={asked} today={holding.today} />
      <CardContent page={page} holding={holding} />
      <GuardiansCard page={page} member={member} guardians={guardians} today={holding.today} />
    </ResidentFrame>
  );
}
