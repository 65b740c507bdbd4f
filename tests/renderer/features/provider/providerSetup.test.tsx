import { describe, expect, it } from 'vitest';
import { providerProfiles } from '../../../../main/core/providers/providerProfiles.ts';
import { App } from '../../../../renderer/app/App.tsx';
import { ConsentDialog } from '../../../../renderer/features/provider/ConsentDialog.tsx';
import { SetupDialog } from '../../../../renderer/features/provider/SetupDialog.tsx';
import { AppError, type RemoteProviderId, remoteProviderIds } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { buttonIn } from '../../support/markup.ts';
import {
  answered,
  followDialogs,
  followSetup,
  markupOf,
  openServices,
  wordsOf,
} from '../../support/services.tsx';

async function screen(options: FakeOptions = {}) {
  const opened = await openServices(options, '#/provider');
  const ends = [opened.stores.start(), await followSetup(opened.stores), followDialogs(opened.stores)];
  const end = () => {
    for (const one of ends) one();
  };
  const show = () => markupOf(opened.services, <App />);
  return { ...opened, end, show, words: () => wordsOf(show()) };
}

async function setupDialog(id: RemoteProviderId, options: FakeOptions = {}) {
  const window = await screen(options);
  const state = () => window.stores.setup.getState();
  state().open(id);
  await answered(window.stores);
  const show = () => markupOf(window.services, <SetupDialog />);
  return { ...window, state, show, words: () => wordsOf(show()) };
}

async function consentDialog(id: RemoteProviderId, options: FakeOptions = {}) {
  const window = await screen({ keys: { [id]: 'environment' }, ...options });
  const state = () => window.stores.consent.getState();
  state().open(id);
  const show = () => markupOf(window.services, <ConsentDialog />);
  return { ...window, state, answered: () => answered(window.stores), show, words: () => wordsOf(show()) };
}

const enabled = { keys: { openai: 'environment' }, values: { 'providers.openai.enabled': true } } as const;

describe('the list of providers', () => {
  it('leads to the set-up of each provider but the one in this program', async () => {
    const { show, words, end } = await screen();
    expect(words().match(/Set up…/g)).toHaveLength(remoteProviderIds.length);
    expect(show()).toContain('aria-label="Set up the local server"');
    end();
  });

  it('says what is missing in words of the window', async () => {
    const { words, end } = await screen({
      values: {
        'providers.openai.enabled': true,
        'providers.cloudflare.enabled': true,
        'providers.server.enabled': true,
      },
    });
    expect(words()).toContain('1 OpenAI Not configured It needs a key. Set up…');
    expect(words()).toContain('4 Cloudflare Workers AI Not configured It needs an account id. Set up…');
    expect(words()).toContain('6 local server Not configured It needs an address. Set up…');
    expect(words()).not.toContain('outpost config');
    end();
  });

  it('says who was switched on or off just now', async () => {
    const { stores, words, end } = await screen({ keys: { openai: 'environment' } });
    await stores.setup.getState().setEnabled('openai', true);
    expect(words()).toContain('OpenAI is enabled. It can be asked from the next run on.');
    expect(words()).toMatch(/1 OpenAI Can serve/);
    await stores.setup.getState().setEnabled('openai', false);
    expect(words()).toContain('OpenAI is switched off. No counts are sent to it any more.');
    stores.navigation.getState().go({ view: 'overview' });
    stores.navigation.getState().go({ view: 'provider' });
    expect(words()).not.toContain('OpenAI is switched off.');
    end();
  });
});

describe('the set-up of a provider', () => {
  it('begins with what is missing, and offers neither a test nor consent before', async () => {
    const { show, words, end } = await setupDialog('openai');
    expect(words()).toContain('Set up OpenAI Switched off: no counts are sent to it. It needs a key.');
    for (const name of ['Test', 'List its models', 'Enable OpenAI…'])
      expect(buttonIn(show(), name)).toContain('disabled="" title="It needs a key."');
    end();
  });

  it.each([
    ['environment', 'A key comes from the environment; it is used before any that is kept here.', false],
    ['key-store', 'A key is kept, encrypted by the key store of this system. Remove the key', true],
    ['plain-text', 'A key is kept in a plain-text file that only you may read. Remove the key', true],
  ] as const)('shows of a key only that it is there: %s', async (source, sentence, canBeRemoved) => {
    const { show, words, end } = await setupDialog('openai', { keys: { openai: source } });
    expect(words()).toContain(sentence);
    expect(words().includes('Remove the key')).toBe(canBeRemoved);
    const [field] = show().match(/<input[^>]*type="password"[^>]*>/)!;
    expect(field).not.toContain('value=');
    expect(field).toContain('autoComplete="new-password"');
    end();
  });

  it('asks whether a key may be kept in plain text only where there is no key store', async () => {
    const without = await setupDialog('openai');
    expect(without.words()).toContain('Keep it in a plain-text file that only I may read');
    await without.state().sendKey(() => 'sk-never-to-be-seen');
    expect(without.show()).toMatch(/role="alert">Tick first that it may be kept in a plain-text file\.</);
    without.end();
    const withStore = await setupDialog('openai', { hasKeyStore: true });
    expect(withStore.words()).not.toContain('plain-text file');
    withStore.end();
  });

  it('says that a key is kept, and never which', async () => {
    const { state, show, words, end } = await setupDialog('openai', { hasKeyStore: true });
    await state().sendKey(() => 'sk-never-to-be-seen');
    expect(words()).toContain('The key is kept.');
    expect(show()).not.toContain('sk-never-to-be-seen');
    end();
  });

  it('shows a refusal with what to do, in words of the window', async () => {
    const { client, state, show, words, end } = await setupDialog('openai', { hasKeyStore: true });
    client.failNext('providers.setKey', new AppError('NO_KEY_STORE', 'Type `config set-secret`.'));
    await state().sendKey(() => 'sk-never-to-be-seen');
    expect(words()).toContain(
      'Tick that the key may be kept in a plain-text file, or give it in the environment.',
    );
    client.failNext(
      'settings.set',
      new AppError('DISK_FULL', 'The disk is full. Make room, then save again.'),
    );
    state().fill({ model: 'b-model' });
    await state().save();
    expect(words()).toContain('The disk is full. Make room, then save again.');
    expect(show()).not.toContain('`');
    end();
  });

  it('explains a wrong address, account and budget at their fields, and can’t be saved so', async () => {
    const { state, show, words, end } = await setupDialog('cloudflare');
    state().fill({ hasOtherAddress: true, address: 'http://example.org', accountId: '12', dailyBudget: '0' });
    expect(words()).toContain('This is no usable address.');
    expect(words()).toContain('An account id has 32 hexadecimal digits: 0 to 9 and a to f.');
    expect(words()).toContain('Write a whole number from 1 on, or leave it empty.');
    for (const [field] of show().matchAll(/<input[^>]*aria-invalid="true"[^>]*>/g)) {
      const id = field.match(/aria-describedby="([^"]+)"/)![1]!;
      expect(show()).toContain(`<small id="${id}" class="wrong">`);
    }
    expect(show().match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(buttonIn(show(), 'Save')).toContain('disabled=""');
    end();
  });

  it('asks for an account id only at Cloudflare, and offers the usual addresses only of a local server', async () => {
    const openai = await setupDialog('openai');
    expect(openai.words()).toContain('Address The provider’s own (api.openai.com) Another one…');
    expect(openai.words()).not.toContain('Account id');
    openai.end();
    const server = await setupDialog('server');
    expect(server.show()).toContain('<option value="http://127.0.0.1:11434/v1" label="Ollama"');
    expect(server.words()).not.toContain('The provider’s own');
    expect(server.words().indexOf('Base address')).toBeLessThan(server.words().indexOf('New key'));
    server.end();
  });

  it('lets choose among the models that are listed, besides our choice and a name', async () => {
    const { state, show, words, end } = await setupDialog('openai', {
      keys: { openai: 'environment' },
      values: { 'providers.openai.model': 'old-model' },
    });
    expect(words()).toContain('Model Outpost chooses old-model Another name…');
    await state().listModels();
    expect(words()).toContain('Model Outpost chooses old-model a-model b-model Another name…');
    expect(words()).toContain('2 models are listed; choose one in the field.');
    state().fill({ hasOtherModel: true, model: '' });
    expect(words()).toContain('Name of the model Write the name of the model as the provider writes it.');
    expect(buttonIn(show(), 'Save')).toContain('disabled=""');
    end();
  });

  it.each([
    [{}, '✓ Answers · 184 ms Answers, and lists 2 models.'],
    [{ status: 'DOWN', message: 'Nothing answered.' }, '✕ Does not answer · 184 ms Nothing answered.'],
    [
      { status: 'REFUSED', message: 'The key was refused.' },
      '✕ Refuses the key · 184 ms The key was refused.',
    ],
    [{ status: 'UNKNOWN', latencyMs: null, message: 'No list.' }, '? Not clear No list.'],
  ] as const)('shows what a test found: %j', async (found, sentence) => {
    const { client, state, words, end } = await setupDialog('openai', { keys: { openai: 'environment' } });
    client.providers.found = found;
    const release = client.holdNext('providers.test');
    const tested = state().test();
    expect(words()).toContain('Asking OpenAI…');
    release();
    await tested;
    expect(words()).toContain(sentence);
    expect(words()).not.toContain('Asking OpenAI…');
    end();
  });

  it('says before a test that this computer is offline, unless the provider is near', async () => {
    const far = await setupDialog('openai', { keys: { openai: 'environment' } });
    far.stores.system.getState().setOnline(false);
    expect(far.words()).toContain('This computer is offline, so a provider elsewhere does not answer.');
    far.end();
    const near = await setupDialog('server', {
      values: { 'providers.server.baseUrl': 'http://127.0.0.1:1/v1' },
    });
    near.stores.system.getState().setOnline(false);
    expect(near.words()).not.toContain('This computer is offline');
    near.end();
  });

  it('wants changes saved before the provider is asked or enabled', async () => {
    const { state, show, end } = await setupDialog('openai', { keys: { openai: 'environment' } });
    expect(buttonIn(show(), 'Enable OpenAI…')).not.toContain('disabled');
    state().fill({ model: 'b-model' });
    for (const name of ['Test', 'List its models', 'Enable OpenAI…'])
      expect(buttonIn(show(), name)).toContain('disabled="" title="Save the changes first."');
    end();
  });

  it('says that a holder that is switched off loses the lock, and its run', async () => {
    const { show, words, end } = await setupDialog('openai', { ...enabled, holder: 'openai' });
    expect(words()).toContain('Enabled: it may be sent counts.');
    expect(words()).toContain(
      'OpenAI holds the lock: switched off, it loses it, and a run in progress ends without a result.',
    );
    expect(buttonIn(show(), 'Switch OpenAI off')).not.toContain('disabled');
    end();
    const other = await setupDialog('openai', enabled);
    expect(other.words()).not.toContain('holds the lock');
    other.end();
  });

  it('warns before another address is saved for a provider that is enabled', async () => {
    const { state, words, end } = await setupDialog('openai', enabled);
    state().fill({ hasOtherAddress: true, address: 'https://other.example/v1' });
    expect(words()).toContain(
      'Saving another address switches OpenAI off until you have seen what is sent there.',
    );
    end();
  });

  it('names why an enabled provider is benched', async () => {
    const { words, end } = await setupDialog('openai', {
      ...enabled,
      benches: { openai: { cause: 'AUTH', until: null } },
    });
    expect(words()).toContain('Enabled: it may be sent counts. Its key was refused.');
    end();
  });

  it('can be read but not changed in a window that only reads', async () => {
    const { show, end } = await setupDialog('openai', { ...enabled, access: 'reader' });
    for (const name of ['Keep this key', 'Save', 'Switch OpenAI off'])
      expect(buttonIn(show(), name)).toMatch(/disabled="" title="Another process/);
    expect(buttonIn(show(), 'Test')).not.toContain('disabled');
    end();
  });

  it('that can’t be read says why, with a way to try again', async () => {
    const { client, stores, services } = await openServices({}, '#/provider');
    client.failNext('settings.list', new AppError('DEFECT', 'Outpost met a defect.'));
    stores.setup.getState().open('openai');
    const words = () => wordsOf(markupOf(services, <SetupDialog />));
    expect(words()).toContain('Reading how the providers are connected… Close');
    const end = await followSetup(stores);
    expect(words()).toContain('Outpost met a defect. Try again Close');
    end();
  });

  it('names every field, and uses no style attributes', async () => {
    const { show, end } = await setupDialog('cloudflare');
    expect(show()).not.toContain('style=');
    for (const [field] of show().matchAll(/<(?:select|input)[^>]*>/g)) {
      const id = field.match(/ id="([^"]+)"/)?.[1];
      const isLabelled =
        id === undefined ? field.includes('type="checkbox"') : show().includes(`for="${id}"`);
      expect(isLabelled, field).toBe(true);
    }
    end();
  });
});

describe('the question before a provider is enabled', () => {
  it('shows where requests go, what becomes of them, how many tokens, and the request itself', async () => {
    const { answered, show, words, end } = await consentDialog('openai');
    await answered();
    expect(words()).toContain(
      'Enable OpenAI? With your consent a run asks OpenAI once for every place, by sending what stands below to api.openai.com .',
    );
    expect(words()).toContain('Goes to https://api.openai.com/v1/chat/completions');
    expect(words()).toContain(`Training ${providerProfiles.openai.texts.en.privacy.training}`);
    expect(words()).toContain(`Kept there ${providerProfiles.openai.texts.en.privacy.retention}`);
    expect(words()).toContain('About 32,000 tokens for a run of all 10 places, 3,200 for each.');
    expect(words()).toContain('The request for Artibonite, exactly as it would be sent.');
    const [area] = show().match(/<textarea[^>]*>.*?<\/textarea>/s)!;
    expect(area).toMatch(
      /readOnly="".*aria-label="The request for Artibonite, exactly as it would be sent\."/,
    );
    expect(wordsOf(area)).toContain('"content": "Forecast the counts.\\n{\\"location\\":\\"Artibonite\\"}"');
    end();
  });

  it.each(['gemini', 'huggingface', 'server'] as const)('puts the warning of %s first', async (id) => {
    const { words, end } = await consentDialog(id, {
      values: { 'providers.server.baseUrl': 'http://127.0.0.1:11434/v1' },
    });
    expect(words()).toContain(`Read this first: ${providerProfiles[id].texts.en.privacy.warning}`);
    end();
  });

  it('claims no policy of the provider for an address that is not its own', async () => {
    const { words, end } = await consentDialog('openai', {
      values: { 'providers.openai.baseUrl': 'https://other.example/v1' },
    });
    expect(words()).toContain('by sending what stands below to other.example .');
    expect(words()).toContain('Training Not known for this address: ask whoever runs it.');
    expect(words()).not.toContain(providerProfiles.openai.texts.en.privacy.training);
    end();
  });

  it('says of a near provider that it is on this machine or its network', async () => {
    const { words, end } = await consentDialog('server', {
      values: { 'providers.server.baseUrl': 'http://127.0.0.1:11434/v1' },
    });
    expect(words()).toContain('127.0.0.1:11434 , which is this machine or on its network.');
    end();
  });

  it('can be answered only once the request is there', async () => {
    const { answered, show, words, end } = await consentDialog('openai');
    expect(buttonIn(show(), 'Enable OpenAI')).toContain('disabled=""');
    expect(buttonIn(show(), 'Keep it off')).not.toContain('disabled');
    expect(words()).toContain('Putting the request together…');
    await answered();
    expect(buttonIn(show(), 'Enable OpenAI')).not.toContain('disabled');
    end();
  });

  it('has the kinds of data in words where there is no dataset', async () => {
    const { show, words, end } = await consentDialog('openai', { hasDataset: false });
    expect(words()).toContain('Rows about persons are never sent.');
    expect(words()).toContain('There is no dataset yet, so there is no request to show.');
    expect(buttonIn(show(), 'Enable OpenAI')).not.toContain('disabled');
    end();
  });

  it('lets places go as numbers, and shows the choice before it is stored', async () => {
    const { client, stores, answered, show, words, end } = await consentDialog('openai');
    await answered();
    const box = () => show().match(/<input type="checkbox"[^>]*>/)![0];
    expect(box()).not.toContain('checked');
    const release = client.holdNext('settings.set');
    const chosen = stores.setup.getState().codePlaces(true);
    expect(box()).toContain('checked=""');
    release();
    await chosen;
    await answered();
    expect(box()).toContain('checked=""');
    expect(words()).toContain('place 1');
    client.failNext('settings.set', new AppError('DISK_FULL', 'The disk is full.'));
    await stores.setup.getState().codePlaces(false);
    expect(box()).toContain('checked=""');
    expect(words()).toContain('The disk is full.');
    end();
  });

  it('says why a place has no request', async () => {
    const { state, answered, words, end } = await consentDialog('openai');
    state().choosePlace('ouest');
    await answered();
    expect(words()).toContain('No place of "Cholera, Haiti" has 8 reported weeks. Try again');
    end();
  });

  it('keeps its place and says why it came to nothing', async () => {
    const { client, state, answered, show, end } = await consentDialog('openai');
    await answered();
    client.failNext('settings.set', new AppError('DISK_FULL', 'The disk is full.'));
    await state().agree();
    expect(show()).toMatch(/role="alert"><bdi><span>The disk is full\.</);
    end();
  });

  it('is only read where the provider is enabled already', async () => {
    const { answered, words, end } = await consentDialog('openai', enabled);
    await answered();
    expect(words()).toContain('What is sent to OpenAI');
    expect(words()).not.toMatch(/Enable OpenAI|Keep it off|consent/);
    end();
  });

  it('can’t be answered in a window that only reads', async () => {
    const { answered, show, end } = await consentDialog('openai', { access: 'reader' });
    await answered();
    expect(buttonIn(show(), 'Enable OpenAI')).toMatch(/disabled="" title="Another process/);
    end();
  });
});
