/** As much of a JSON Schema as the page shows. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
}

export interface Field {
  /** `offers[].price` */
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
  readonly meaning: string;
}

export type Components = Readonly<Record<string, unknown>>;

/** Every member of a body, one row each, those of members below them. */
export function fieldsOf(given: unknown, components: Components, under = ''): Field[] {
  const schema = resolve(given as Schema, components);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return unique(choices.flatMap((choice) => fieldsOf(choice, components, under)));
  if (schema.items) return fieldsOf(schema.items, components, `${under}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = under ? `${under}.${name}` : name;
    const field = resolve(member, components);
    const optional = !schema.required?.includes(name);
    const row = { path, type: typeOf(field, components), optional, meaning: field.description ?? '' };
    const deeper = field.properties || field.items?.properties || field.items?.$ref;
    return [row, ...(deeper ? fieldsOf(field, components, path) : [])];
  });
}

function typeOf(schema: Schema, components: Components): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf)
    return schema.anyOf.map((one) => typeOf(resolve(one, components), components)).join(' | ');
  if (schema.type === 'array' && schema.items)
    return `${typeOf(resolve(schema.items, components), components)}[]`;
  const name = [schema.type ?? 'any'].flat().join(' | ');
  return schema.format ? `${name} (${schema.format})` : name;
}

function resolve(schema: Schema, components: Components): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (components[name] as Schema);
}

/** Answers of several shapes share members; each stands once. */
function unique(fields: readonly Field[]): Field[] {
  const byPath = Map.groupBy(fields, ({ path }) => path);
  return [...byPath.values()].map(([first, ...others]) => {
    const types = [first as Field, ...others].map(({ type }) => type);
    return { ...(first as Field), type: [...new Set(types)].join(' | ') };
  });
}
