import type { Client, EventPayload } from '../../../shared/contract/index.ts';
import { permissionOf } from '../../data/notifyPermission.ts';

/** A window that is before its user answers first. */
const BEHIND_MS = 1_000;

function isBeforeUser(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

/** Of all windows one gets the notice, and shows it. */
export async function takeRise(
  client: Client,
  { runId, datasetId }: EventPayload<'levels.rose'>,
  open: (datasetId: string) => void,
): Promise<void> {
  const canShow = permissionOf(globalThis) === 'allowed';
  const isWatching = isBeforeUser();
  if (!isWatching && !canShow) return;
  if (!isWatching) await new Promise((done) => setTimeout(done, BEHIND_MS));
  const { notice } = await client.call('looks.takeRise', { runId, isWatching, canShow });
  if (notice === null) return;
  const shown = new Notification(notice.title, { body: notice.body, tag: runId });
  shown.onclick = () => {
    window.focus();
    open(datasetId);
    shown.close();
  };
}
