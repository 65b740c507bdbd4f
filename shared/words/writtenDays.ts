/** @param locale BCP 47 tag; what Intl needs is made with the first day, since to make it takes as long as a short command */
export function createWrittenDays(locale: string): (date: string) => string {
  let format: Intl.DateTimeFormat | null = null;
  return (date) => {
    format ??= new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(new Date(`${date}T00:00:00Z`));
  };
}
