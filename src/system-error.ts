/** The code of an error of the operating system, such as `EACCES`; `EUNKNOWN` for anything else that was thrown. */
export function errorCode(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'EUNKNOWN';
}
