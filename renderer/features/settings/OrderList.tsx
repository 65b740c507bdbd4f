import { EMBEDDED } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import type { Setting } from './settingsQuery.ts';
import { useSettingsStore } from './settingsStore.ts';
import { useSettingWords } from './settingWords.ts';

function moved(list: readonly string[], at: number, to: number): string[] {
  const rest = list.toSpliced(at, 1);
  return rest.toSpliced(to, 0, list[at]!);
}

/** The providers in their order, each with buttons that move it; the last one is fixed. */
export function OrderList({ setting, label }: { setting: Setting; label: string }) {
  const { text } = useServices();
  const store = useSettingsStore();
  const blocked = useWriteBlock();
  const words = useSettingWords().screen.order;
  const order = setting.value as readonly string[];
  const move = (at: number, to: number) => void store.getState().set(setting.key, moved(order, at, to));
  const lastFree = order.length - 2;
  return (
    <ol className="order-list" aria-label={label}>
      {order.map((id, at) => {
        const name = text.common.providerNames.of(id);
        if (id === EMBEDDED)
          return (
            <li key={id}>
              {name} <small className="muted">{words.last}</small>
            </li>
          );
        return (
          <li key={id}>
            {name}
            <span className="order-ways">
              <ActionButton
                label={words.up(name)}
                blocked={blocked}
                {...(at === 0 ? { busy: words.first } : {})}
                onClick={() => move(at, at - 1)}
              >
                ↑
              </ActionButton>
              <ActionButton
                label={words.down(name)}
                blocked={blocked}
                {...(at === lastFree ? { busy: words.end } : {})}
                onClick={() => move(at, at + 1)}
              >
                ↓
              </ActionButton>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
