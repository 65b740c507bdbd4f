import { cutPanel } from '../cutPanel.ts';
import type { Kind } from '../Kind.ts';
import { JUDGED_LEVELS, MEMBER_HORIZONS, type Member } from '../Member.ts';

/** A kind as a member: its past forecasts are made on the panel without the weeks that came since. */
export function cutMember(kind: Kind, report: (share: number) => void = () => {}): Member {
  return ({ panel, levels }, backs) => {
    const now = kind({ panel, horizons: MEMBER_HORIZONS, levels });
    const past = backs.map((back, done) => {
      report((done + 1) / (backs.length + 1));
      return kind({ panel: cutPanel(panel, back), horizons: MEMBER_HORIZONS, levels: JUDGED_LEVELS });
    });
    return { now, past };
  };
}
