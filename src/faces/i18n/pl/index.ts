import { account } from './account.ts';
import { applications } from './applications.ts';
import { consents } from './consents.ts';
import { dataExport } from './data-export.ts';
import { errorPages } from './error-pages.ts';
import { errors } from './errors.ts';
import { mail } from './mail.ts';
import { operator } from './operator.ts';
import { partner } from './partner.ts';
import { publicSite } from './public.ts';
import { resident } from './resident.ts';
import { residents } from './residents.ts';
import { secondFactor } from './second-factor.ts';
import { ui } from './ui.ts';

export const pl = {
  account,
  applications,
  consents,
  dataExport,
  errorPages,
  errors,
  ui,
  mail,
  publicSite,
  resident,
  residents,
  secondFactor,
  operator,
  partner,
};
