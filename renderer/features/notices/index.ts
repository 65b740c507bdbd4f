/** Notifications of the system, where the window has to show them itself: in a browser. */
import type { Client, EventPayload } from '../../../shared/contract/index.ts';

/** Shows the notice of a set in which levels rose, unless another window does. @param open shows the overview of a dataset */
export async function showRise(
  client: Client,
  rise: EventPayload<'levels.rose'>,
  open: (datasetId: string) => void,
): Promise<void> {
  const { takeRise } = await import('./takeRise.ts');
  await takeRise(client, rise, open);
}
