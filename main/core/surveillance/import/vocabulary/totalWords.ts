/** Labels that mean all groups, or all places, together. */
import { wordsOf } from './columnRoles.ts';

const totalLabels =
  /^(total|totals|all|all ages|both|both sexes|all sexes|overall|combined|sum|gesamt|alle|alle altersgruppen|insgesamt|tous|tous ages|toutes|total general|todos|todas|todas las edades|ensemble|t)$/;

/** @returns whether a label of a group means all groups together */
export function isTotalLabel(label: string): boolean {
  return totalLabels.test(wordsOf(label));
}
