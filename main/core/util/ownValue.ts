/** @returns what a record holds under a name that people chose, of which "constructor" or "__proto__" is no more than one; null without it */
export function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(record, name) ? record[name]! : null;
}
