import { editableParts } from '../../../../applications/application.ts';
import { type Definition, type FieldKind, type Part, partsOf } from '../../../../applications/definition.ts';
import {
  findOwnApplication,
  findOwnEditable,
  type WholeApplication,
} from '../../../../applications/reads.ts';
import { missingFrom } from '../../../../applications/submit.ts';
import type { City } from '../../../../city/city.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { FieldErrors } from '../../../../platform/input.ts';
import { idIn, numberIn } from '../../../http/params.ts';
import type { Visit } from '../../guard.ts';
import { type StepKey, stepKeys, urls } from '../../urls.ts';
import { type Around, around } from '../around.ts';

/** A form that is open for this resident: a draft as a whole, a returned application where it has remarks. */
export interface Place extends WholeApplication, Around {
  readonly base: string;
  readonly steps: readonly StepKey[];
  readonly isOpen: (part: Part) => boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export async function openDraft(city: City, visit: Visit): Promise<Place | undefined> {
  const id = idIn(visit.params);
  const whole = id ? await findOwnEditable(city.db, visit.resident, id) : undefined;
  if (whole?.application.status !== 'draft') return undefined;
  return placeOf(city, visit, whole, urls.draft(whole.application.id));
}

export async function openReturned(city: City, visit: Visit): Promise<Place | undefined> {
  const number = numberIn(visit.params);
  const whole = number === undefined ? undefined : await findOwnApplication(city.db, visit.resident, number);
  if (whole?.application.status !== 'returned') return undefined;
  return placeOf(city, visit, whole, urls.correction(whole.application.number as number));
}

/** The same place after something in it was saved. */
export async function refreshed(city: City, visit: Visit, place: Place): Promise<Place> {
  const whole = await findOwnEditable(city.db, visit.resident, place.application.id);
  return whole ? placeOf(city, visit, whole, place.base) : place;
}

async function placeOf(
  { db, clock }: City,
  { resident }: Visit,
  whole: WholeApplication,
  base: string,
): Promise<Place> {
  const editable = editableParts(whole.application, whole.remarks);
  const isOpen = (part: Part): boolean => editable === 'all' || editable.has(part);
  const steps = stepsFor(partsOf(whole.application.definition).filter(isOpen));
  return {
    ...whole,
    ...(await around(db, resident, whole.application)),
    base,
    steps,
    isOpen,
    today: dayOf(clock()),
  };
}

export function stepsFor(parts: readonly Part[]): StepKey[] {
  const open = parts.map(stepOfPart);
  return stepKeys.filter((key) => key === 'wyslij' || open.includes(key));
}

export function stepOfPart(part: Part): StepKey {
  if (part === 'photo') return 'zdjecie';
  if (part === 'collection-point') return 'punkt-odbioru';
  return part.startsWith('field:') ? 'dane' : 'dokumenty';
}

/** Where a field of `missingFrom` is mended. */
export function stepOfField(definition: Definition, field: string): StepKey {
  if (field === 'photo') return 'zdjecie';
  if (field === 'collectionPoint') return 'punkt-odbioru';
  return definition.fields.some(({ key }) => key === field) ? 'dane' : 'dokumenty';
}

export const documentField = (key: string): string => `document.${key}`;

export const stepUrl = (place: Pick<Place, 'base'>, step: StepKey): string => `${place.base}/${step}`;

export function missingIn(place: Place): FieldErrors {
  return mendable(place, missingFrom(place.application, place.documents, place.today));
}

/** A PESEL that does not fit the birth date is told where one of the two can be changed. */
export function mendable(place: Place, errors: FieldErrors): FieldErrors {
  const { fields } = place.application.definition;
  const keyOf = (wanted: FieldKind) => fields.find(({ kind }) => kind === wanted)?.key ?? '';
  const [pesel, birthDate] = [keyOf('pesel'), keyOf('birth-date')];
  if (errors[pesel] !== 'pesel-birth-date' || place.isOpen(`field:${pesel}`)) return errors;
  const { [pesel]: _told, ...others } = errors;
  return { ...others, [birthDate]: 'pesel-birth-date' };
}

/** The same, of one step only. */
export function missingInStep(place: Place, step: StepKey): FieldErrors {
  const { definition } = place.application;
  const here = Object.entries(missingIn(place)).filter(([field]) => stepOfField(definition, field) === step);
  return Object.fromEntries(here);
}

export function nextStep(place: Place, step: StepKey): StepKey {
  return place.steps[place.steps.indexOf(step) + 1] ?? 'wyslij';
}

/** Where somebody who comes back goes on: at the first step with something missing; a new form from the beginning. */
export function stepToContinue(place: Place): StepKey {
  const { definition, status, savedAt } = place.application;
  if (status === 'returned' || savedAt === null) return place.steps[0] ?? 'wyslij';
  const missing = Object.keys(missingIn(place)).map((field) => stepOfField(definition, field));
  return place.steps.find((step) => missing.includes(step)) ?? 'wyslij';
}
