import { it } from 'vitest';
import { openWireWorld } from './wireWorld.ts';
it('x', async () => {
  const world = await openWireWorld();
  await world.test.client.call('providers.setKey', { id: 'openai', key: 'sk-canary-\u{200b}openai-0123456789' });
  const e = await world.failedRun().catch(x => x);
  console.log(e, world.test.logLines.filter(l => l.level==='error').map(l => String((l.thrown as Error)?.stack)));
});
