import { formatMoment } from '../../i18n/format.ts';

/** `14:32` */
export const timeOf = (moment: Date): string => formatMoment(moment).slice(-5);
