import type { WindowWords } from '../../../shared/words/window.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';

function levelWords({ computed, override }: PlaceRow, text: WindowWords): string {
  const word = computed === null ? '' : text.risk.levels[computed];
  if (override === null) return word;
  return text.common.levelOverrides.changed({ computed: word, level: text.risk.levels[override.level] });
}

interface PlaceSelectProps {
  rows: readonly PlaceRow[];
  current: string | null;
}

/** Stands in for the list of places where the window is narrow. */
export function PlaceSelect({ rows, current }: PlaceSelectProps) {
  const { stores, text } = useServices();
  return (
    <select
      className="picker place-select"
      aria-label={text.shell.placePicker}
      value={current ?? ''}
      onChange={(event) => stores.navigation.getState().go({ view: 'places', code: event.target.value })}
    >
      {current === null ? <option value="">{text.place.chooseOne}</option> : null}
      {rows.map((row) => (
        <option key={row.code} value={row.code}>
          {row.forecast === null ? row.name : `${row.name} · ${levelWords(row, text)}`}
        </option>
      ))}
    </select>
  );
}
