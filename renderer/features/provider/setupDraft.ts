/** How a provider is connected, as it is filled in, and what of it has to be stored. */
import { factsOf, type RemoteProviderId, type Result } from '../../../shared/contract/index.ts';
import { typedWhole } from '../../../shared/words/typedNumber.ts';

export type ProviderSetup = Result<'providers.setup'>['providers'][number];

/** Values of settings by dotted key. */
export type SettingValues = Readonly<Record<string, unknown>>;

export interface SetupFields {
  /** Whether another address is used than the provider's own. */
  hasOtherAddress: boolean;
  address: string;
  /** Whether the model is written instead of chosen from a list. */
  hasOtherModel: boolean;
  /** Empty: Outpost chooses. */
  model: string;
  accountId: string;
  dailyBudget: string;
}

export type SetupFieldName = 'address' | 'model' | 'accountId' | 'dailyBudget';

export interface SettingChange {
  key: string;
  value: unknown;
}

export const settingNames = {
  address: 'baseUrl',
  model: 'model',
  accountId: 'accountId',
  dailyBudget: 'dailyBudget',
} as const satisfies Record<SetupFieldName, string>;

export const fieldNames = Object.keys(settingNames) as SetupFieldName[];

export function settingKey(
  id: RemoteProviderId,
  name: 'enabled' | (typeof settingNames)[SetupFieldName],
): string {
  return `providers.${id}.${name}`;
}

export const CODED_PLACES = 'privacy.codePlaces';

export function isEnabledIn(values: SettingValues, id: RemoteProviderId): boolean {
  return values[settingKey(id, 'enabled')] === true;
}

/** Only a server of the user's own has no address that it could be left at. */
export function hasOwnAddress(id: RemoteProviderId): boolean {
  return !factsOf(id).isUsersOwn;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** The fields as they are stored. */
export function storedFields(id: RemoteProviderId, values: SettingValues): SetupFields {
  const address = textOf(values[settingKey(id, 'baseUrl')]);
  return {
    hasOtherAddress: address !== '' || !hasOwnAddress(id),
    address,
    hasOtherModel: false,
    model: textOf(values[settingKey(id, 'model')]),
    accountId: textOf(values[settingKey(id, 'accountId')]),
    dailyBudget: textOf(values[settingKey(id, 'dailyBudget')]),
  };
}

/** What a field means as the value of its setting; null is the default of all four. */
/** @returns what is stored of a field, as it is filled in */
export function storedValue(name: SetupFieldName, fields: SetupFields): unknown {
  switch (name) {
    case 'address':
      return fields.hasOtherAddress ? fields.address.trim() || null : null;
    case 'model':
      return fields.model.trim() || null;
    case 'accountId':
      return fields.accountId.trim().toLowerCase() || null;
    case 'dailyBudget':
      return fields.dailyBudget.trim() === '' ? null : typedWhole(fields.dailyBudget);
  }
}

/** @returns what differs from what is stored, as settings */
export function changesOf(id: RemoteProviderId, fields: SetupFields, values: SettingValues): SettingChange[] {
  return fieldNames
    .map((name) => ({ key: settingKey(id, settingNames[name]), value: storedValue(name, fields) }))
    .filter(({ key, value }) => value !== (values[key] ?? null));
}

/** @returns the host with its port that an address leads to, or null where there is none */
export function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).host : null;
}

/**
 * Whether what a provider says of training and retention holds where its requests go: not at an address that somebody
 * else may run, nor for a server of one's own that is neither on this machine nor on its network.
 */
export function isForeignAddress({ id, reach }: ProviderSetup, values: SettingValues): boolean {
  return hasOwnAddress(id) ? (values[settingKey(id, 'baseUrl')] ?? null) !== null : reach === 'far';
}

/** Whether counts would go to another host than the one that the user agreed to. */
export function leadsElsewhere(setup: ProviderSetup, changes: readonly SettingChange[]): boolean {
  const change = changes.find(({ key }) => key === settingKey(setup.id, 'baseUrl'));
  if (change === undefined) return false;
  const host = hostOf(typeof change.value === 'string' ? change.value : null);
  return host === null || host !== hostOf(setup.baseUrl);
}

/** @returns what keeps a provider from being asked; `other` only the core can name */
export function missingPart(setup: ProviderSetup): 'address' | 'account' | 'key' | 'other' | null {
  if (setup.missing === null) return null;
  if (setup.baseUrl === null) return factsOf(setup.id).hasAccount ? 'account' : 'address';
  return setup.needsKey && setup.keySource === null ? 'key' : 'other';
}

/** Takes a secret out of the field it was typed into: from here on the field is empty. */
export function takeSecret(field: { value: string }): string {
  const secret = field.value.trim();
  field.value = '';
  return secret;
}
