import type { FamilyMember } from '../../../family/member.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { CardContent } from '../cards/card-content.tsx';
import type { Holding } from '../cards/holding.ts';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { urls } from '../urls.ts';

interface MemberPageProps extends PanelPage {
  member: FamilyMember;
  holding: Holding;
}

/** The card of somebody of the family, with what the guardian can do about it. */
export function MemberPage({ member, holding, ...panel }: MemberPageProps) {
  const t = panel.page.t.resident.family;
  const name = `${member.firstName} ${member.lastName}`;
  return (
    <ResidentFrame
      {...panel}
      title={name}
      current="family"
      breadcrumb={[{ label: t.title, href: urls.family }, { label: name }]}
    >
      <PageHead title={name} />
      <CardContent page={panel.page} holding={holding} />
    </ResidentFrame>
  );
}
