import { cutPanel } from '../cutPanel.ts';
import type { Kind } from '../Kind.ts';
import { JUDGED_LEVELS, MEMBER_HORIZONS, type Member } from '../Member.ts';

/** A kind as a member: its past forecasts are made on the panel without the weeks that came since. */
export function cutMember(kind: Kind): Member {
  return ({ panel, levels }, backs) => ({
    now: kind({ panel, horizons: MEMBER_HORIZONS, levels }),
    past: backs.map((back) =>
      kind({ panel: cutPanel(panel, back), horizons: MEMBER_HORIZONS, levels: JUDGED_LEVELS }),
    ),
  });
}
