import { settingDefinitions } from '../../../shared/contract/index.ts';
import { entrySchema } from '../../../shared/settings/schemaFacts.ts';
import type { MapControl } from '../../../shared/settings/settingControls.ts';
import { EntryRow } from './EntryRow.tsx';
import { entryParts } from './entryParts.ts';
import { NewEntry } from './NewEntry.tsx';
import type { Setting } from './settingsQuery.ts';
import { useSettingWords } from './settingWords.ts';

export interface MapTableProps {
  setting: Setting;
  label: string;
  control: MapControl;
}

/** A value for each dataset, place or disease: a row each, and one for the next. */
export function MapTable({ setting, label, control }: MapTableProps) {
  const words = useSettingWords();
  const { key } = setting;
  const entries = Object.entries(setting.value as Readonly<Record<string, unknown>>);
  const parts = entryParts(key, control, entrySchema(settingDefinitions.get(key)!.schema));
  return (
    <div className="setting-map">
      {entries.length === 0 ? (
        <p className="muted">{words.screen.map.none}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{words.screen.map.caption(label)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.screen.map.by[control.by]}</th>
              {parts.map(({ of }) => (
                <th key={of} scope="col">
                  {words.controls.part(of)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{words.screen.map.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map(([entry, value]) => (
              <EntryRow key={entry} {...{ setting, control, parts, entry, value }} />
            ))}
          </tbody>
        </table>
      )}
      <NewEntry {...{ setting, label, control, parts }} />
    </div>
  );
}
