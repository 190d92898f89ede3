import { z } from 'zod';
import { typedPassword } from '../accounts/forms.ts';

/** Its name is not that of a new password: the question may stand over the page that asks for one. */
export const ownPasswordInput = z.object({ currentPassword: typedPassword });
