import { z } from 'zod';
import { code, email, line, personName } from '../platform/input.ts';
import { permissions } from './permission.ts';

/** Tick boxes under one name: none, one text, or several. */
const ticked = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined || given === '' ? [] : [given].flat()), z.array(one));

export const roleInput = z.object({
  name: line(60),
  permissions: ticked(z.enum(permissions)),
});

const memberFields = {
  firstName: personName,
  lastName: personName,
  roles: ticked(z.uuid(code('invalid'))),
  points: ticked(z.uuid(code('invalid'))),
};

export const memberInput = z.object(memberFields);
export const invitationInput = z.object({
  email,
  ...memberFields,
  roles: memberFields.roles.refine((roles) => roles.length > 0, code('choose')),
});

export type MemberFields = z.output<typeof memberInput>;
export type NewMember = z.output<typeof invitationInput>;

/** At the counter: the identity was checked, and the reason is kept. */
export const resetInput = z.object({ checked: z.literal('tak', code('required')), reason: line(500) });
