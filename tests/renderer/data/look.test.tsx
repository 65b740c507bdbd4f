import { describe, expect, it } from 'vitest';
import { knownAnswer, settleAnswers } from '../../../renderer/data/answers.ts';
import { lookQuery, useLook } from '../../../renderer/data/look.ts';
import { markupOf, openServices } from '../support/services.tsx';

function Said() {
  return <p>{JSON.stringify(useLook())}</p>;
}

async function started() {
  const { client, stores, services } = await openServices();
  const end = stores.start();
  const question = lookQuery(client);
  await settleAnswers(stores.answers, question);
  const known = async () => {
    await settleAnswers(stores.answers, question);
    return knownAnswer(stores.answers, question);
  };
  const asked = () => client.calls.filter(({ method }) => method === 'settings.list').length;
  return { client, services, known, asked, end };
}

describe('the look of the windows', () => {
  it('is the usual one before the settings are known', async () => {
    const { services } = await openServices();
    expect(markupOf(services, <Said />)).toContain(
      '&quot;theme&quot;:&quot;system&quot;,&quot;isLowPower&quot;:false,&quot;hasSingleLetters&quot;:true}',
    );
  });

  it('follows the settings, whichever window changes them', async () => {
    const { client, known, end } = await started();
    await client.call('settings.set', { key: 'window.theme', value: 'outdoor' });
    await client.call('settings.set', { key: 'window.singleLetters', value: false });
    expect(await known()).toMatchObject({ theme: 'outdoor', isLowPower: false, hasSingleLetters: false });
    await client.call('settings.unset', { key: 'window.theme' });
    expect(await known()).toMatchObject({ theme: 'system' });
    end();
  });

  it('is not asked for again because of settings that do not change it', async () => {
    const { client, known, asked, end } = await started();
    const before = asked();
    await client.call('settings.set', { key: 'forecast.horizons', value: 6 });
    await known();
    expect(asked()).toBe(before);
    end();
  });
});
