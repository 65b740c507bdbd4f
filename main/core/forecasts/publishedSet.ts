/** The files of a published set: written once, never edited. */

/** The epoch stands in the names, so that recovery can see it without opening a file. */
export function setFileNames(runId: string, epoch: number): { summary: string; quantiles: string } {
  const start = `sets/${runId}.e${epoch}`;
  return { summary: `${start}.json.gz`, quantiles: `${start}.quantiles.json.gz` };
}

/** Of every version; a sync service names its copies otherwise. */
export const OWN_SET_NAME = /^sets\/[\w-]+\.e\d+(?:\.quantiles)?\.json(?:\.gz)?$/;
