import { describe, expect, it } from 'vitest';
import {
  changesOf,
  hostOf,
  isForeignAddress,
  leadsElsewhere,
  missingPart,
  type ProviderSetup,
  type SetupFields,
  storedFields,
  takeSecret,
} from '../../../../renderer/features/provider/setupDraft.ts';
import { wrongFields } from '../../../../renderer/features/provider/wrongFields.ts';

const account = '0123456789abcdef0123456789abcdef';

const blank: SetupFields = {
  hasOtherAddress: false,
  address: '',
  hasOtherModel: false,
  model: '',
  accountId: '',
  dailyBudget: '',
};

const openai: ProviderSetup = {
  id: 'openai',
  baseUrl: 'https://api.openai.com/v1',
  reach: 'far',
  needsKey: true,
  keyHelp: 'Made there.',
  privacy: { training: 'Not used.', retention: 'Not kept.', warning: null },
  keySource: 'environment',
  missing: null,
};

describe('fields of a set-up', () => {
  it.each<[string, Partial<SetupFields>, string[]]>([
    ['nothing filled in', {}, []],
    ['an https address', { hasOtherAddress: true, address: ' https://host/v1 ' }, []],
    ['http on this machine', { hasOtherAddress: true, address: 'http://127.0.0.1:8080/v1' }, []],
    ['http elsewhere', { hasOtherAddress: true, address: 'http://example.org/v1' }, ['address']],
    ['a key in the address', { hasOtherAddress: true, address: 'https://me:key@host/v1' }, ['address']],
    ['another address without one', { hasOtherAddress: true }, ['address']],
    ['an address that is not used', { address: 'nonsense' }, []],
    ['another model without a name', { hasOtherModel: true, model: ' ' }, ['model']],
    ['a model by name', { hasOtherModel: true, model: 'llama3:8b' }, []],
    ['an account id in capitals', { accountId: account.toUpperCase() }, []],
    ['a short account id', { accountId: '1234' }, ['accountId']],
    ['whole tokens', { dailyBudget: '50000' }, []],
    ['no tokens', { dailyBudget: '0' }, ['dailyBudget']],
    ['half tokens', { dailyBudget: '1.5' }, ['dailyBudget']],
    ['words for tokens', { dailyBudget: 'many' }, ['dailyBudget']],
  ])('with %s are wrong in: %j', (_, fields, wrong) => {
    expect(wrongFields('openai', { ...blank, ...fields })).toEqual(wrong);
  });

  it('of a server of one’s own may be left without an address', () => {
    expect(storedFields('server', {}).hasOtherAddress).toBe(true);
    expect(wrongFields('server', storedFields('server', {}))).toEqual([]);
  });

  it('come back as they were stored, so that nothing differs', () => {
    const values = {
      'providers.cloudflare.baseUrl': 'https://host/v1',
      'providers.cloudflare.model': '@cf/a',
      'providers.cloudflare.accountId': account,
      'providers.cloudflare.dailyBudget': 1_000,
    };
    const fields = storedFields('cloudflare', values);
    expect(fields).toMatchObject({ hasOtherAddress: true, model: '@cf/a', dailyBudget: '1000' });
    expect(changesOf('cloudflare', fields, values)).toEqual([]);
  });

  it('are stored only as far as they differ, and emptied ones as the default', () => {
    const values = { 'providers.groq.model': 'a', 'providers.groq.dailyBudget': 10 };
    const fields = { ...storedFields('groq', values), model: ' b ', dailyBudget: '' };
    expect(changesOf('groq', fields, values)).toEqual([
      { key: 'providers.groq.model', value: 'b' },
      { key: 'providers.groq.dailyBudget', value: null },
    ]);
  });
});

describe('a change of the address', () => {
  const key = 'providers.openai.baseUrl';
  it.each<[string, unknown, boolean]>([
    ['another host', 'https://other/v1', true],
    ['another port', 'https://api.openai.com:8443/v1', true],
    ['the same host', 'https://api.openai.com/v2', false],
    ['back to an own one that is not known here', null, true],
  ])('to %s leads elsewhere: %s %s', (_, value, isElsewhere) => {
    expect(leadsElsewhere(openai, [{ key, value }])).toBe(isElsewhere);
  });

  it('is not one of the model', () => {
    expect(leadsElsewhere(openai, [{ key: 'providers.openai.model', value: 'b' }])).toBe(false);
  });
});

describe('what a provider says of its use of data', () => {
  it.each<[string, Partial<ProviderSetup>, string | null, boolean]>([
    ['holds at its own address', {}, null, false],
    ['does not hold at another one', {}, 'https://other/v1', true],
    ['holds for a near server', { id: 'server', reach: 'near' }, 'http://127.0.0.1:1/v1', false],
    ['does not hold for a far server', { id: 'server', reach: 'far' }, 'https://host/v1', true],
  ])('%s', (_, change, baseUrl, isForeign) => {
    const setup = { ...openai, ...change };
    expect(isForeignAddress(setup, { [`providers.${setup.id}.baseUrl`]: baseUrl })).toBe(isForeign);
  });
});

describe('what is missing', () => {
  const missing = 'it has no …';
  it.each<[Partial<ProviderSetup>, ReturnType<typeof missingPart>]>([
    [{}, null],
    [{ missing, keySource: null }, 'key'],
    [{ missing, id: 'server', baseUrl: null, needsKey: false, keySource: null }, 'address'],
    [{ missing, id: 'cloudflare', baseUrl: null }, 'account'],
    [{ missing }, 'other'],
  ])('of %j is %s', (setup, part) => {
    expect(missingPart({ ...openai, ...setup })).toBe(part);
  });
});

describe('a host', () => {
  it.each([
    ['https://api.openai.com/v1', 'api.openai.com'],
    ['http://127.0.0.1:11434/v1', '127.0.0.1:11434'],
    ['http://[::1]:8000/v1', '[::1]:8000'],
    ['/chat/completions', null],
    [null, null],
  ])('of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('a secret', () => {
  it('leaves its field empty, and comes without the spaces around it', () => {
    const field = { value: '  sk-secret\n' };
    expect(takeSecret(field)).toBe('sk-secret');
    expect(field.value).toBe('');
  });
});
