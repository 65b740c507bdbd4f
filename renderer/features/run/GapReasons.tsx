import { type Gap, groupGaps } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';

/** Places that a reason names; the rest is counted. */
const NAMED = 5;

/** Why places got no forecast: each reason once, with its places. */
export function GapReasons({ gaps }: { gaps: readonly Gap[] }) {
  const { text, format } = useServices();
  if (gaps.length === 0) return null;
  const namesOf = (places: readonly string[]) => {
    const count = places.length - NAMED;
    if (count <= 1) return format.list(places);
    const some = places.slice(0, NAMED);
    return text.common.lists.andMore({ some, count, more: format.count(count) });
  };
  return (
    <ul className="gap-reasons">
      {groupGaps(gaps).map(({ message, places }) => (
        <li key={message}>
          <b>
            <bdi>{namesOf(places)}</bdi>
          </b>
          {text.common.lists.colon}
          {message}
        </li>
      ))}
    </ul>
  );
}
