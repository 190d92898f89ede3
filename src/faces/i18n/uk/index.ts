import { applications } from './applications.ts';
import { errorPages } from './error-pages.ts';
import { errors } from './errors.ts';
import { mail } from './mail.ts';
import { operator } from './operator.ts';
import { partner } from './partner.ts';
import { publicSite } from './public.ts';
import { resident } from './resident.ts';
import { ui } from './ui.ts';

export const uk = { applications, errorPages, errors, ui, mail, publicSite, resident, operator, partner };
