/** @returns an instant for people: `2026-11-18T08:00:00.000Z` -> `2026-11-18 08:00 UTC` */
export function utcStamp(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
