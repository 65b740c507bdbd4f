/**
 * An instant as a clock at a place shows it, with the zone: `2026-11-18T08:00:00.000Z` -> `2026-11-18 09:00 CET`.
 * @param timeZone IANA name; that of this computer by default
 */
export function createLocalStamp(timeZone?: string): (iso: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (iso) => {
    const found = new Map(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
    const day = `${part('year')}-${part('month')}-${part('day')}`;
    return `${day} ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
  };
}
