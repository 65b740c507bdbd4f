import { useEffect } from 'react';
import {
  EMBEDDED,
  type ProviderId,
  providerIds,
  type RemoteProviderId,
} from '../../../shared/contract/index.ts';
import { placeOf, type SettingGroup, settingGroups } from '../../../shared/settings/settingControls.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { useShortcuts } from '../../ui/hooks/useShortcuts.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { matchesOf } from './matchesOf.ts';
import { NotifyPermission } from './NotifyPermission.tsx';
import { ProviderSettings } from './ProviderSettings.tsx';
import { SettingRow } from './SettingRow.tsx';
import { type Setting, useSettings } from './settingsQuery.ts';
import { useSettingsState, useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';

const isRemote = (id: ProviderId): id is RemoteProviderId => id !== EMBEDDED;

/** The provider that a setting is of; null for what does not repeat per provider. */
function providerOf({ key }: Setting): RemoteProviderId | null {
  return providerIds.filter(isRemote).find((id) => key.startsWith(`providers.${id}.`)) ?? null;
}

interface GroupProps {
  group: SettingGroup;
  settings: readonly Setting[];
  isSearch: boolean;
}

function Group({ group, settings, isSearch }: GroupProps) {
  const words = useSettingWords();
  const general = settings.filter((one) => providerOf(one) === null);
  return (
    <section className="card settings-group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{words.labels.groups[group]}</h2>
      {group === 'providers' ? (
        <p>
          <a href={hrefOf({ view: 'provider' })}>{words.screen.provider.link}</a>
        </p>
      ) : null}
      {general.map((setting) => (
        <SettingRow key={setting.key} setting={setting} />
      ))}
      {general.some(({ key }) => key === 'window.notify') ? <NotifyPermission /> : null}
      {providerIds.filter(isRemote).map((id) => {
        const own = settings.filter((one) => providerOf(one) === id);
        return own.length === 0 ? null : (
          <ProviderSettings key={id} id={id} settings={own} isOpen={isSearch} />
        );
      })}
    </section>
  );
}

function Search({ found }: { found: number }) {
  const { format } = useServices();
  const store = useSettingsStore();
  const typed = useSettingsState(({ search }) => search);
  const words = useSettingWords().screen;
  return (
    <div className="settings-search">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        onChange={(event) => store.getState().find(event.target.value)}
      />
      <small role="status">
        {typed.trim() === ''
          ? ''
          : found === 0
            ? words.none(typed.trim())
            : words.found(found, format.count(found))}
      </small>
    </div>
  );
}

/** Every setting, with its meaning, its value, where that comes from and the ways back. */
export function SettingsView() {
  const { text, format, isMac } = useServices();
  const { value, isLoading, sentence, retry } = useSettings();
  const store = useSettingsStore();
  const words = useSettingWords();
  const search = useSettingsState((state) => state.search);
  const last = useSettingsState((state) => state.last);
  const lastUndone = useSettingsState((state) => state.lastUndone);
  useShortcuts(
    {
      ...(last === null ? {} : { undo: () => void store.getState().undo(last) }),
      ...(lastUndone === null ? {} : { redo: () => void store.getState().redo(lastUndone) }),
    },
    isMac,
  );
  // What was said of changes has been read once the screen is left.
  useEffect(() => () => store.getState().forget(), [store]);
  const found = matchesOf(value ?? [], search, words, { text, format });
  return (
    <div className="view settings">
      <h1>{words.screen.title}</h1>
      <p className="company">{words.screen.intro}</p>
      <Search found={found.length} />
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {value === null && isLoading ? <p role="status">{text.shell.loading}</p> : null}
      {settingGroups.map((group) => {
        const own = found.filter(({ key }) => placeOf(key).group === group);
        return own.length === 0 ? null : (
          <Group key={group} group={group} settings={own} isSearch={search.trim() !== ''} />
        );
      })}
    </div>
  );
}
