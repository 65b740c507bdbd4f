/** Places that are in the file and have no report at all. */
import { words } from '../../../../../shared/words/index.ts';
import { type Check, Hits, noRow } from './check.ts';

/** Names told in the sentence. */
const NAMED = 5;

export function silentPlaces(): Check {
  const hits = new Hits();
  const names: string[] = [];
  return {
    see({ isReported, series: { isPlaceUnknown, suppressed, location } }) {
      if (isPlaceUnknown || suppressed !== undefined || isReported.includes(true)) return;
      names.push(location.name);
      hits.add(noRow, () => location.name);
    },
    findings: () =>
      hits.finding('SILENT_PLACE', 'warning', (count) => {
        const more = count - NAMED;
        const some = names.slice(0, NAMED);
        return words.quality.silent({
          names: words.common.lists.andMore({ some, count: more, more: words.common.numbers.whole(more) }),
        });
      }),
  };
}
