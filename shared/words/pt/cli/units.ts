const units: Readonly<Record<string, string>> = { day: 'dia', week: 'semana' };

/** What a count is of, which facts name by its code. */
export function unitName(frequency: string): string {
  return units[frequency] ?? frequency;
}
