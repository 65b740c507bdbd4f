const names: Readonly<Record<string, string>> = { day: 'يوميًا', week: 'أسبوعيًا' };

/** How often counts are given, as the core names it: `week` -> `أسبوعيًا`. */
export function byFrequency(code: string): string {
  return names[code] ?? code;
}
