/** @returns the groups that were named, else the usual ones; a name that is none ends the program with 2 */
export function wantedGroups(
  args: readonly string[],
  known: readonly string[],
  usual: readonly string[] = known,
): readonly string[] {
  const named = args.filter((one) => !one.startsWith('--'));
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`There is no group ${unknown.join(', ')}. Groups: ${known.join(', ')}.\n`);
    process.exit(2);
  }
  return named.length > 0 ? named : usual;
}
