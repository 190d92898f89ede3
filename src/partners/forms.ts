import { z } from 'zod';
import {
  code,
  day,
  email,
  line,
  paragraphs,
  personName,
  phone,
  postalCode,
  severalIds,
} from '../platform/input.ts';
import { nip } from './nip.ts';

/** An empty field is none. */
const orNothing = <T extends z.ZodType>(field: T) =>
  z.preprocess(
    (given) => (typeof given === 'string' && given.trim() === '' ? null : (given ?? null)),
    field.nullable(),
  );

/** As people write it; the protocol may be left out. Yields an address that a link can lead to. */
const website = line(200)
  .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
  .refine((text) => isWebsite(text), code('website-invalid'));

function isWebsite(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) && username === '' && password === '';
}

const address = { street: line(120), postalCode, town: line(80) };

const firm = {
  name: line(120),
  nip,
  description: paragraphs(2000),
  website: orNothing(website),
};

const contact = { firstName: personName, lastName: personName, email };

/** What a firm writes on the public site. */
export const partnerApplicationInput = z.object({
  ...firm,
  ...address,
  ...contact,
  phone,
  sendKey: z.uuid(code('invalid')),
});
export type PartnerApplicationInput = z.output<typeof partnerApplicationInput>;

const days = { from: day, until: orNothing(day) };

const inOrder = { error: code('date-order'), path: ['until'] };
const isInOrder = ({ from, until }: { from: string; until: string | null }) =>
  until === null || from <= until;

export const contractInput = z.object(days).refine(isInOrder, inOrder);

/** What a clerk keeps of a partner. */
export const partnerInput = z.object({
  ...firm,
  nip: orNothing(nip),
  description: orNothing(paragraphs(2000)).transform((text) => text ?? ''),
  phone: orNothing(phone),
  email: orNothing(email),
});
export type PartnerInput = z.output<typeof partnerInput>;

export const newPartnerInput = z.object({ ...partnerInput.shape, ...days }).refine(isInOrder, inOrder);
export type NewPartnerInput = z.output<typeof newPartnerInput>;

export const acceptanceInput = z.object({ ...days, branch: line(80) }).refine(isInOrder, inOrder);
export type AcceptanceInput = z.output<typeof acceptanceInput>;

/** Goes to the applicant, or into the partner's history, word for word. */
export const reasonInput = z.object({ reason: paragraphs(1000) });

/** Degrees as people write them, with a comma or a point. */
const degrees = (most: number, wrong: 'latitude-invalid' | 'longitude-invalid') =>
  orNothing(
    line(20)
      .transform((text) => text.replace(',', '.').replace(/°$/, ''))
      .refine((text) => /^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most, code(wrong))
      .transform(Number),
  );

export const branchInput = z
  .object({
    name: line(80),
    ...address,
    hours: orNothing(paragraphs(600)).transform((text) => text ?? ''),
    phone: orNothing(phone),
    latitude: degrees(90, 'latitude-invalid'),
    longitude: degrees(180, 'longitude-invalid'),
  })
  .superRefine(({ latitude, longitude }, context) => {
    if ((latitude === null) === (longitude === null)) return;
    const path = [latitude === null ? 'latitude' : 'longitude'];
    context.addIssue({ code: 'custom', message: code('place-together'), path });
  });
export type BranchInput = z.output<typeof branchInput>;

const place = {
  role: z.enum(['manager', 'till'], code('choose')),
  branchId: orNothing(z.uuid(code('invalid'))),
};

const person = z.object({ firstName: personName, lastName: personName, ...place });
export type PersonInput = z.output<typeof person>;

/** `keys` are those to revoke when the person is no manager any more. */
export const editedPersonInput = person.extend({ keys: severalIds });

export const newPersonInput = z.object({ ...contact, ...place });
export type NewPersonInput = z.output<typeof newPersonInput>;
