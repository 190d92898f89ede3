import type { Brought, Editor, Read } from './editor.ts';

/** The whole value out of its form. */
export async function readValue({ fields, whole }: Editor, brought: Brought): Promise<Read<unknown>> {
  const parts: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    const read = await field.read(brought, name);
    if (read.ok) parts[name] = read.value;
    else Object.assign(errors, read.errors);
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: whole(parts) };
}
