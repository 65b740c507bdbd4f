/** What the checks of a file have in common: they see one place after the other, and then say what they found. */
import { type ImportIssue, remedyCodes } from '../../../../../shared/surveillance/datasetSchema.ts';
import { findingOf } from '../finding.ts';
import type { CheckFacts } from './facts.ts';
import type { PlaceWeeks } from './placeWeeks.ts';

export interface Check {
  see(place: PlaceWeeks): void;
  findings(): ImportIssue[];
}

/** Notes a hit at a date of the place that is looked at. The text is only asked for while examples are listed. */
export type Note = (dateIndex: number, text: () => string) => void;

/** A check that looks at one place alone. */
export interface PlaceCheck {
  code: string;
  severity: ImportIssue['severity'];
  look(place: PlaceWeeks, note: Note): void;
  sentence(count: number): string;
}

type Example = NonNullable<ImportIssue['rows']>[number];

/** Examples listed of one finding; beyond this hits are only counted. */
const LISTED = 20;

/** How often something was met, with the first examples of it. */
export class Hits {
  count = 0;
  readonly examples: Example[] = [];

  add(where: () => ReturnType<CheckFacts['rowOf']>, text: () => string): void {
    this.count += 1;
    if (this.examples.length >= LISTED) return;
    const found = where();
    this.examples.push({ file: found?.file ?? null, row: found?.row ?? null, text: text() });
  }

  merge(other: Hits): void {
    this.count += other.count;
    this.examples.push(...other.examples.slice(0, LISTED - this.examples.length));
  }

  finding(
    code: string,
    severity: ImportIssue['severity'],
    sentence: (count: number) => string,
  ): ImportIssue[] {
    return findingOf(code, severity, this.count, sentence, this.examples);
  }
}

/** Where a finding is about no single row. */
export const noRow = () => null;

/** A check of places alone as a check of the file. */
export function perPlace(check: PlaceCheck, facts: CheckFacts): Check {
  const hits = new Hits();
  return {
    see(place) {
      check.look(place, (dateIndex, text) => hits.add(() => facts.rowOf(place.index, dateIndex), text));
    },
    findings: () => hits.finding(check.code, check.severity, check.sentence).map(withRemedy),
  };
}

/** Findings about single counts of a place can be answered with a remedy. */
function withRemedy(issue: ImportIssue): ImportIssue {
  const code = remedyCodes.find((one) => one === issue.code && one !== 'OUTLIER');
  return code === undefined ? issue : { ...issue, remedy: { code } };
}
