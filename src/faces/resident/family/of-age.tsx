import { type FamilyMember, lacksAddress } from '../../../family/member.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

interface OfAgeProps {
  page: PageContext;
  member: FamilyMember;
  /** The address that was asked, and has not answered. */
  asked: string | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

/** A child who came of age: asked for an address until there is one. */
export function OfAge({ page, member, asked, today }: OfAgeProps) {
  if (!lacksAddress(member, today)) return null;
  const t = page.t.resident.family.ofAge;
  return (
    <Alert kind={asked ? 'info' : 'warning'} title={t.title(member.firstName)}>
      <p>{asked ? t.asked(asked) : t.text}</p>
      {!asked && (
        <p>
          <Button
            size="sm"
            icon="mail"
            href={urls.memberEditing(member.id)}
            label={t.actionOf(`${member.firstName} ${member.lastName}`)}
          >
            {t.action}
          </Button>
        </p>
      )}
    </Alert>
  );
}
