/** Files that are watched. */

export const watch = {
  file: ({ path, sheet }: { path: string; sheet: string }) => `${path} (sheet ${sheet})`,
  unwatched: ({ id }: { id: string }) => `No file is watched for ${id}. What was read from files stays.`,
  watched: ({ id }: { id: string }) => `Watched for ${id}, and read anew when changed:`,
  cyclesDoThat: ({ id }: { id: string }) =>
    `Cycles do that, and run while Outpost is open; \`outpost scheduler run-once\` runs one now. \`outpost datasets unwatch ${id}\` ends it.`,
};
