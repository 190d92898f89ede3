/** As a person types it into a field: `25,00`. */
export const zloty = (grosze: number): string => (grosze / 100).toFixed(2).replace('.', ',');
