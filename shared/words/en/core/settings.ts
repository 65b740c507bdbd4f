/** Why a setting is refused. */

export const settings = {
  notAllowed: 'not allowed',
  noEntries: ({ key }: { key: string }) => `${key} has no entries: set it as a whole.`,
  forbiddenEntry: ({ key, name }: { key: string; name: string }) =>
    `${key} can't have an entry named "${name}".`,
  unknown: ({ key, count, near }: { key: string; count: number; near: string }) =>
    `There is no setting ${key}. ${count > 0 ? `Did you mean ${near}?` : '`outpost config` lists them all.'}`,
};
