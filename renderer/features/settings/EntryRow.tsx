import type { MapControl } from '../../../shared/settings/settingControls.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { type EntryPart, partOf, withPart } from './entryParts.ts';
import type { Setting } from './settingsQuery.ts';
import { useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { useEntryName } from './useEntryName.ts';
import { ValueField } from './ValueField.tsx';

interface EntryRowProps {
  setting: Setting;
  control: MapControl;
  parts: readonly EntryPart[];
  entry: string;
  value: unknown;
}

function Remove({ settingKey, entry, name }: { settingKey: string; entry: string; name: string }) {
  const store = useSettingsStore();
  const blocked = useWriteBlock();
  const words = useSettingWords().screen.map;
  // It goes with its row.
  useFocusBack();
  return (
    <ActionButton
      blocked={blocked}
      label={words.removeOf(name)}
      onClick={() => void store.getState().set(settingKey, null, entry)}
    >
      {words.remove}
    </ActionButton>
  );
}

/** What is stated for one dataset, place or disease; in a narrow window its cells stand below each other. */
export function EntryRow({ setting, control, parts, entry, value }: EntryRowProps) {
  const store = useSettingsStore();
  const words = useSettingWords();
  const nameOf = useEntryName(control.by);
  const { name, detail } = nameOf(entry);
  const { key } = setting;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {detail === null ? null : (
          <small>
            <bdi>{detail}</bdi>
          </small>
        )}
      </th>
      {parts.map((part) => (
        <td key={part.of} data-label={words.controls.part(part.of)}>
          <ValueField
            control={part.control}
            schema={part.schema}
            of={part.of}
            name={`${key}/${entry}/${part.name}`}
            field={{ 'aria-label': words.screen.map.partOf(words.controls.part(part.of), name) }}
            value={partOf(value, part)}
            onValue={(wanted) => store.getState().set(key, withPart(value, part, wanted), entry)}
          />
        </td>
      ))}
      <td>
        <Remove settingKey={key} entry={entry} name={name} />
      </td>
    </tr>
  );
}
