/** The database's last word: somebody else has taken the value that had to be the only one. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
