import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { serveCore } from '../../../main/hosts/web/serveCore.ts';
import { createClient } from '../../../shared/contract/index.ts';
import { MINUTE } from '../../../shared/time/durations.ts';
import { openFetchTransport } from '../../support/fetchTransport.ts';
import { makePageFolder } from '../../support/pageFolder.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import {
  echoEndings,
  echoForecast,
  echoGaps,
  escapedForecast,
  expectNoKey,
  filesIn,
  startEchoStub,
} from './echoes.ts';

const fromEnvironment = 'sk-canary-A/b+c=D~e&f-0123456789';
const entered = 'gsk_canary-G/h+i=J~k&l-9876543210';
const enteredLater = 'gsk_canary-later-M/n+o=P~q-55555';
const newFolder = tempFolders();

describe('keys that a provider echoes', { timeout: MINUTE }, () => {
  // Fails when an answer of the web host, an event or a line of the log shows a key.
  it('are in no page, answer, event or file of the web host', async () => {
    vi.stubEnv('OPENAI_API_KEY', fromEnvironment);
    const data = join(newFolder(), 'data');
    const stub = await startEchoStub();
    onTestFinished(() => stub.close());
    const page = await makePageFolder();
    const defects: unknown[] = [];
    const host = await serveCore({
      openCore: () => openNodeCore({ dataFolder: data, host: 'web', access: 'writer' }),
      pageFolder: page.folder,
      port: 0,
      onReady: () => {},
      onDefect: (thrown) => void defects.push(thrown),
    });
    const transport = await openFetchTransport(host.url);
    const seen: string[] = [];
    transport.subscribe((message) => void seen.push(JSON.stringify(message)));
    const client = createClient({
      subscribe: transport.subscribe,
      async call(request) {
        const reply = await transport.call(request);
        seen.push(JSON.stringify(reply));
        return reply;
      },
    });
    const { datasets } = await client.call('samples.import', {
      id: (await client.call('samples.list', {})).samples[0]!.id,
    });
    const datasetId = datasets[0]!.id;
    await client.call('providers.setKey', { id: 'groq', key: entered, plainText: true });
    for (const id of ['openai', 'groq']) {
      await client.call('settings.set', { key: `providers.${id}.baseUrl`, value: `${stub.origin}/v1` });
      await client.call('settings.set', { key: `providers.${id}.enabled`, value: true });
    }
    await client.call('settings.set', { key: 'retry.attempts', value: 1 });
    const locations = ['Nord'];
    for (const provider of ['openai', 'groq'] as const) {
      for (const reply of [...echoGaps, ...echoEndings]) {
        stub.chat(reply);
        await rejectionOf(client.call('forecasts.run', { datasetId, provider, locations }));
        await Promise.allSettled([client.call('lock.readmit', { id: provider, reason: 'again' })]);
      }
      stub.chat(escapedForecast);
      const { forecasts } = await client.call('forecasts.run', { datasetId, provider, locations });
      const { requestHash, replyHash } = forecasts[0]!.provenance;
      for (const hash of [requestHash!, replyHash!]) await client.call('exchanges.read', { hash });
      await client.call('providers.test', { id: provider });
      await client.call('providers.models', { id: provider });
      await client.call('providers.preview', { id: provider, datasetId });
    }
    // A request that left with a key is answered after another one was entered.
    stub.chat((request) => ({
      async write(response) {
        await client.call('providers.setKey', { id: 'groq', key: enteredLater, plainText: true });
        return echoForecast(request).write(response);
      },
    }));
    await client.call('forecasts.run', { datasetId, provider: 'groq', locations });
    await client.call('providers.setup', {});
    await client.call('lock.explain', {});
    await client.call('lock.status', {});
    await client.call('settings.list', {});
    await client.call('app.info', {});
    await client.call('audit.list', { limit: 1_000, verify: true });
    await client.call('forecasts.list', {});
    await client.call('forecasts.export', { format: 'json' });
    const pageText = await (await fetch(new URL(host.url).origin)).text();
    await transport.close();
    await host.close();
    await page.remove();
    expect(seen.length).toBeGreaterThan(60);
    expect(defects).toEqual([]);
    expectNoKey({ ...filesIn(data), page: pageText, answers: seen.join('\n') }, [
      fromEnvironment,
      entered,
      enteredLater,
    ]);
  });
});
