const placeholder = /\{([^{}\s]+)\}/g;

/** The city's own text with what `{these}` stand for; one that is not known stays as it was written. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (written, name: string) => values[name] ?? written);
}

/** The first one in the text that would stand for nothing. */
export function unknownPlaceholder(text: string, known: readonly string[]): string | undefined {
  return [...text.matchAll(placeholder)]
    .map(([, name]) => name)
    .find((name) => name && !known.includes(name));
}
