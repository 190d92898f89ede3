import type { ImportedDetails } from '../../../imports/reads.ts';
import { formatMoment } from '../../i18n/format.ts';
import { formatPhone } from '../../i18n/phone.ts';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import type { DeskPage } from '../desk-page.ts';

/** What the system before this one knew of somebody, as a note on the page about them. */
export function ImportedCard({ desk, details }: { desk: DeskPage; details: ImportedDetails }) {
  const { details: t } = desk.page.t.operatorImports;
  const { at, phone, street, town, district, oldCardNumber } = details;
  return (
    <Card title={t.title}>
      <DescriptionList
        items={[
          { term: t.at, value: formatMoment(at) },
          { term: t.oldCardNumber, value: oldCardNumber },
          { term: t.address, value: [street, town].filter(Boolean).join(', ') || null },
          { term: t.district, value: district },
          { term: t.phone, value: phone && formatPhone(phone) },
        ]}
      />
    </Card>
  );
}
