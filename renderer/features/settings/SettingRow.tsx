import { useId } from 'react';
import { settingDefinitions } from '../../../shared/contract/index.ts';
import { placeOf } from '../../../shared/settings/settingControls.ts';
import { useServices } from '../../data/Services.ts';
import { MapTable } from './MapTable.tsx';
import { OnlineAddresses } from './OnlineAddresses.tsx';
import { OrderList } from './OrderList.tsx';
import { SettingSource } from './SettingSource.tsx';
import type { Setting } from './settingsQuery.ts';
import { useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';
import { ValueField } from './ValueField.tsx';
import { rangeWords } from './valueWords.ts';

interface SettingControlProps {
  setting: Setting;
  label: string;
  id: string;
}

function SettingControl({ setting, label, id }: SettingControlProps) {
  const store = useSettingsStore();
  const words = useSettingWords();
  const { key, value } = setting;
  const { control } = placeOf(key);
  const { schema } = settingDefinitions.get(key)!;
  switch (control.kind) {
    case 'map':
      return <MapTable {...{ setting, label, control }} />;
    case 'order':
      return <OrderList {...{ setting, label }} />;
    case 'texts':
      return <OnlineAddresses {...{ setting, id }} />;
    default: {
      const unit =
        control.kind === 'number' && control.unit !== null ? words.controls.unit(control.unit) : null;
      return (
        <span className="setting-value">
          <ValueField
            {...{ control, schema, value }}
            name={key}
            of={key}
            field={{ id, 'aria-describedby': `${id}-help` }}
            onValue={(wanted) => store.getState().set(key, wanted)}
          />
          {unit === null ? null : <span className="muted">{unit}</span>}
        </span>
      );
    }
  }
}

/** A setting: its name and meaning, its value, where that comes from and the ways back. */
export function SettingRow({ setting }: { setting: Setting }) {
  const words = useSettingWords();
  const { format } = useServices();
  const id = useId();
  const label = words.labels.of(setting.key);
  const { control } = placeOf(setting.key);
  const hasOneField = !['map', 'order', 'texts'].includes(control.kind);
  const range = rangeWords(setting.key, { words, format });
  return (
    <div className="setting" data-wide={control.kind === 'map'} data-setting={setting.key}>
      <div className="setting-name">
        {hasOneField ? <label htmlFor={id}>{label}</label> : <h3>{label}</h3>}
        <small id={`${id}-help`} className="muted">
          {words.labels.help(setting.key, setting.help)} {range}
        </small>
      </div>
      <SettingControl {...{ setting, label, id }} />
      <SettingSource {...{ setting, label }} canGoBack />
    </div>
  );
}
