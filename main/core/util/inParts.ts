import type { Clock } from '../ports/Clock.ts';

/** Works through a long list some items at a time; between two parts others have their turn. */
export async function inParts<Item, Made>(
  items: readonly Item[],
  most: number,
  clock: Pick<Clock, 'breathe'>,
  work: (part: readonly Item[]) => readonly Made[],
): Promise<Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < items.length; from += most) {
    if (from > 0) await clock.breathe();
    made.push(...work(items.slice(from, from + most)));
  }
  return made;
}

/** @returns what `JSON.stringify` makes of an object, its long lists made some items at a time */
export async function jsonInParts(
  value: object,
  most: number,
  clock: Pick<Clock, 'breathe'>,
): Promise<string> {
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    members.push(`${JSON.stringify(name)}:${await memberText(member, most, clock)}`);
  }
  return `{${members.join(',')}}`;
}

async function memberText(member: unknown, most: number, clock: Pick<Clock, 'breathe'>): Promise<string> {
  if (!Array.isArray(member)) return JSON.stringify(member);
  // Texts of whole parts: those of each item would be one more list.
  const parts = await inParts(member, most, clock, (part) => [JSON.stringify(part).slice(1, -1)]);
  return `[${parts.join(',')}]`;
}
