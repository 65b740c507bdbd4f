import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';

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
          {row.forecast === null ? row.name : `${row.name} · ${text.risk.levels[row.forecast.level]}`}
        </option>
      ))}
    </select>
  );
}
