/** Units of time that come in as their codes. */
const names: Readonly<Record<string, string>> = { day: 'día', week: 'semana' };

/** `week` -> `semana`; anything else stays as it is. */
export function unitName(code: string): string {
  return names[code] ?? code;
}
