import { factsOf, type RemoteProviderId } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { SettingRow } from './SettingRow.tsx';
import { SettingSource } from './SettingSource.tsx';
import type { Setting } from './settingsQuery.ts';
import { useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { valueWords } from './valueWords.ts';

/** Whether what is set leads somewhere that the user has to agree to first. */
const LEADS_ELSEWHERE = new Set(['baseUrl', 'accountId']);

const nameOf = ({ key }: Setting): string => key.slice(key.lastIndexOf('.') + 1);

/** Switching on asks for consent in a dialog of its own; switching off is stored at once. */
function Enabled({ id, setting }: { id: RemoteProviderId; setting: Setting }) {
  const { stores } = useServices();
  const store = useSettingsStore();
  const blocked = useWriteBlock();
  const words = useSettingWords();
  const label = words.labels.of(setting.key);
  const switchTo = (isOn: boolean) =>
    isOn ? stores.consent.getState().open(id) : void store.getState().set(setting.key, false);
  return (
    <div className="setting" data-setting={setting.key}>
      <div className="setting-name">
        <label htmlFor={setting.key}>{label}</label>
        <small id={`${setting.key}:help`} className="muted">
          {words.labels.help(setting.key, setting.help)} {words.screen.provider.consent}
        </small>
      </div>
      <span className="setting-value">
        <input
          id={setting.key}
          type="checkbox"
          aria-describedby={`${setting.key}:help`}
          checked={setting.value === true}
          disabled={blocked !== null}
          title={blocked ?? undefined}
          onChange={(event) => switchTo(event.target.checked)}
        />
      </span>
      <SettingSource {...{ setting, label }} canGoBack={false} />
    </div>
  );
}

/** Shown here, and changed where the user sees what is sent to whom. */
function InSetUp({ id, setting }: { id: RemoteProviderId; setting: Setting }) {
  const services = useServices();
  const blocked = useWriteBlock();
  const words = useSettingWords();
  const label = words.labels.of(setting.key);
  const name = services.text.common.providerNames.of(id);
  return (
    <div className="setting" data-setting={setting.key}>
      <div className="setting-name">
        <h3>{label}</h3>
        <small className="muted">
          {words.labels.help(setting.key, setting.help)} {words.screen.provider.inSetUp}
        </small>
      </div>
      <span className="setting-value">
        <bdi>{valueWords(setting.key, setting.value, { ...services, words })}</bdi>
        <ActionButton
          blocked={blocked}
          label={words.screen.provider.setUpOf(name)}
          onClick={() => services.stores.setup.getState().open(id)}
        >
          {words.screen.provider.setUp}
        </ActionButton>
      </span>
      <SettingSource {...{ setting, label }} canGoBack={false} />
    </div>
  );
}

function ProviderSetting({ id, setting }: { id: RemoteProviderId; setting: Setting }) {
  if (nameOf(setting) === 'enabled') return <Enabled {...{ id, setting }} />;
  if (LEADS_ELSEWHERE.has(nameOf(setting))) return <InSetUp {...{ id, setting }} />;
  return <SettingRow setting={setting} />;
}

/** An account is a part of one provider's address only; elsewhere it is shown while it is set. */
function isMeant(id: RemoteProviderId, setting: Setting): boolean {
  return nameOf(setting) !== 'accountId' || factsOf(id).hasAccount || !setting.isDefault;
}

interface ProviderSettingsProps {
  id: RemoteProviderId;
  settings: readonly Setting[];
  /** While somebody looks for a setting. */
  isOpen: boolean;
}

/** The settings of one provider, folded away. */
export function ProviderSettings({ id, settings, isOpen }: ProviderSettingsProps) {
  const { text } = useServices();
  const words = useSettingWords().screen.provider;
  const isOn = settings.some((one) => nameOf(one) === 'enabled' && one.value === true);
  return (
    <details className="provider-settings" open={isOpen || undefined}>
      <summary>
        <b>{text.common.providerNames.of(id)}</b>{' '}
        <small className="muted">{isOn ? words.isOn : words.isOff}</small>
      </summary>
      {settings
        .filter((one) => isMeant(id, one))
        .map((setting) => (
          <ProviderSetting key={setting.key} {...{ id, setting }} />
        ))}
    </details>
  );
}
