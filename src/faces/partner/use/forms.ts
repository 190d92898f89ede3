import { z } from 'zod';
import { money } from '../../../platform/input.ts';

/** The price that was typed in. Yields grosze. */
export const priceForm = z.object({ cena: money(1) });

export const keyForm = z.uuid();

/** What "Potwierdź" sends: the price that was shown, and the key of this very page. */
export const confirmForm = priceForm.extend({ klucz: keyForm });
