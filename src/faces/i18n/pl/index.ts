import { account } from './account.ts';
import { api } from './api.ts';
import { applications } from './applications.ts';
import { becomePartner } from './become-partner.ts';
import { benefits } from './benefits.ts';
import { cases } from './cases.ts';
import { catalogue } from './catalogue.ts';
import { consents } from './consents.ts';
import { counter } from './counter.ts';
import { dataExport } from './data-export.ts';
import { errorPages } from './error-pages.ts';
import { errors } from './errors.ts';
import { invitations } from './invitations.ts';
import { mail } from './mail.ts';
import { offers } from './offers.ts';
import { operator } from './operator.ts';
import { operatorAudit } from './operator-audit.ts';
import { operatorBroadcasts } from './operator-broadcasts.ts';
import { operatorCases } from './operator-cases.ts';
import { operatorImports } from './operator-imports.ts';
import { operatorMerging } from './operator-merging.ts';
import { operatorOffers } from './operator-offers.ts';
import { operatorProduction } from './operator-production.ts';
import { operatorReports } from './operator-reports.ts';
import { operatorSettings } from './operator-settings.ts';
import { operatorTypes } from './operator-types.ts';
import { operatorWorklist } from './operator-worklist.ts';
import { partner } from './partner.ts';
import { partnerOffers } from './partner-offers.ts';
import { partnerPanel } from './partner-panel.ts';
import { partners } from './partners.ts';
import { publicSite } from './public.ts';
import { resident } from './resident.ts';
import { residents } from './residents.ts';
import { residentsDesk } from './residents-desk.ts';
import { secondFactor } from './second-factor.ts';
import { staff } from './staff.ts';
import { statistics } from './statistics.ts';
import { till } from './till.ts';
import { ui } from './ui.ts';

export const pl = {
  account,
  api,
  applications,
  benefits,
  becomePartner,
  cases,
  catalogue,
  offers,
  operatorOffers,
  partnerOffers,
  consents,
  counter,
  dataExport,
  errorPages,
  errors,
  invitations,
  ui,
  mail,
  publicSite,
  resident,
  residents,
  residentsDesk,
  secondFactor,
  staff,
  statistics,
  operator,
  operatorAudit,
  operatorBroadcasts,
  operatorCases,
  operatorImports,
  operatorMerging,
  operatorWorklist,
  operatorProduction,
  operatorReports,
  operatorSettings,
  operatorTypes,
  partner,
  till,
  partnerPanel,
  partners,
};
