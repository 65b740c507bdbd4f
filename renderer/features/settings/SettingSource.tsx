import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import type { Setting } from './settingsQuery.ts';
import { useSettingsState, useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { valueWords } from './valueWords.ts';

const MINUTE_MS = 60_000;

function SourceWords({ source }: Pick<Setting, 'source'>) {
  const { format } = useServices();
  const words = useSettingWords().screen;
  const now = useNow(MINUTE_MS);
  if (source.kind === 'default') return words.isDefault;
  const { at, seq, by } = source;
  if (at === null || seq === null) return words.set.sometime;
  const when = format.age(at, now);
  return (
    <a href={hrefOf({ view: 'audit', seq })}>{by === null ? words.set.on(when) : words.set.onBy(when, by)}</a>
  );
}

function Undo({ settingKey, label }: { settingKey: string; label: string }) {
  const store = useSettingsStore();
  const words = useSettingWords().screen;
  // It goes once it has been used.
  useFocusBack();
  return (
    <ActionButton label={words.undoOf(label)} onClick={() => void store.getState().undo(settingKey)}>
      {words.undo}
    </ActionButton>
  );
}

function Redo({ settingKey, label }: { settingKey: string; label: string }) {
  const store = useSettingsStore();
  const words = useSettingWords().screen;
  useFocusBack();
  return (
    <ActionButton label={words.redoOf(label)} onClick={() => void store.getState().redo(settingKey)}>
      {words.redo}
    </ActionButton>
  );
}

function Reset({ settingKey, label }: { settingKey: string; label: string }) {
  const store = useSettingsStore();
  const words = useSettingWords().screen;
  const blocked = useWriteBlock();
  useFocusBack();
  return (
    <ActionButton
      blocked={blocked}
      label={words.resetOf(label)}
      onClick={() => void store.getState().reset(settingKey)}
    >
      {words.reset}
    </ActionButton>
  );
}

interface SettingSourceProps {
  setting: Setting;
  label: string;
  /** Whether a change may be undone and reset here; not where it needs a consent. */
  canGoBack: boolean;
}

/** Where a value comes from, what its default is, the way back to it, and how the last change went. */
export function SettingSource({ setting, label, canGoBack }: SettingSourceProps) {
  const services = useServices();
  const words = useSettingWords();
  const answer = useSettingsState(({ answers }) => answers[setting.key]);
  const said = {
    busy: words.screen.saving,
    done: words.screen.saved,
    undone: words.screen.undone,
    changed: words.screen.changedSince,
    refused: '',
  };
  const standard = valueWords(setting.key, setting.standard, { ...services, words });
  return (
    <div className="setting-source">
      <small className="muted">
        <SourceWords source={setting.source} />
        {setting.isDefault ? null : <> · {words.screen.standard(standard)}</>}
      </small>
      <span className="setting-ways">
        <small role="status">{answer === undefined ? '' : said[answer.kind]}</small>
        {answer?.kind === 'done' && canGoBack ? <Undo settingKey={setting.key} label={label} /> : null}
        {answer?.kind === 'undone' && canGoBack ? <Redo settingKey={setting.key} label={label} /> : null}
        {setting.isDefault || !canGoBack ? null : <Reset settingKey={setting.key} label={label} />}
      </span>
      {answer?.kind === 'refused' ? (
        <p className="error-sentence" role="alert">
          <CoreWords words={answer.sentence} />
        </p>
      ) : null}
    </div>
  );
}
