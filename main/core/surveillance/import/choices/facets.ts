/** What the name of a column of counts says of it: new counts or running sums, which classes of cases, and of whom. */
import type { CountKind } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { hasHint, namesMeasureAlone } from '../vocabulary/index.ts';

export interface CountFacets {
  kind: CountKind | null;
  /** Empty where the name speaks of no class: all of them. */
  classes: readonly ('confirmed' | 'probable' | 'suspected')[];
  /** Named a total of classes or groups. */
  isTotal: boolean;
  /** A part of the persons, such as one sex or age. */
  isOfGroup: boolean;
  /** Says no more than that cases or deaths are counted. */
  isBare: boolean;
}

const caseClasses = ['confirmed', 'probable', 'suspected'] as const;

export function facetsOf({ words }: ColumnProfile): CountFacets {
  const isSum = hasHint(words, 'cumulative');
  const classes = caseClasses.filter((one) => hasHint(words, one));
  return {
    kind: isSum ? 'cumulative' : hasHint(words, 'incident') ? 'incident' : null,
    classes,
    isTotal: hasHint(words, 'total'),
    isOfGroup: hasHint(words, 'ofGroup'),
    isBare: !isSum && classes.length === 0 && namesMeasureAlone(words),
  };
}

/**
 * How well a name speaks for "all cases": a total before confirmed and probable ones, these before confirmed ones,
 * and these before suspected ones. A definition of cases is a choice of people, so confirmed and suspected stay close.
 */
export function classScore({ classes, isTotal }: CountFacets): number {
  if (isTotal || classes.length === 0) return 4;
  if (classes.length > 1) return 3;
  return { confirmed: 2, suspected: 1.5, probable: 0.5 }[classes[0]!];
}
