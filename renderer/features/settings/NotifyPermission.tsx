import { useState } from 'react';
import { permissionOf } from '../../data/notifyPermission.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useSettingWords } from './settingWords.ts';

/** Beside the setting: what this browser allows. It is asked for by this button alone; the desktop application needs none. */
export function NotifyPermission() {
  const words = useSettingWords().screen.notices;
  const [permission, setPermission] = useState(() => permissionOf(globalThis));
  if ('outpost' in globalThis) return null;
  const ask = async () => {
    await Notification.requestPermission();
    setPermission(permissionOf(globalThis));
  };
  return (
    <p className="notify-permission">
      <span role="status">{words[permission]}</span>{' '}
      {permission === 'ask' ? <ActionButton onClick={() => void ask()}>{words.allow}</ActionButton> : null}
    </p>
  );
}
