import { z } from 'zod';
import { code, line, severalIds } from '../../platform/input.ts';

export const newKeyInput = z.object({ name: line(60), branchId: z.uuid(code('choose')) });
/** Ticked to be revoked along with the access of whoever may have kept them. */
export const revokedKeysInput = z.object({ keys: severalIds });

export type NewKey = z.output<typeof newKeyInput>;
