import { ticked, whole } from '../fields.tsx';

/** Where it stands in its list, and whether it is still in use. */
export const positioned = { position: whole(0, 9999), retired: ticked };
export const last = { position: 99, retired: false };
