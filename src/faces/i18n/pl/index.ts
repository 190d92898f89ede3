import { errorPages } from './error-pages.ts';
import { errors } from './errors.ts';
import { ui } from './ui.ts';

export const pl = { errorPages, errors, ui };
