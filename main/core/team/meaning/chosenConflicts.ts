/** Which of the conflicts somebody asks for. Pure. */
import type { ConflictChoice, ConflictsPage, CountConflict } from '../../../../shared/team/conflictSchema.ts';
import { foldName } from '../../util/foldName.ts';

/** @returns those that fit every part of the choice, in their order */
export function chosenConflicts(
  conflicts: readonly CountConflict[],
  { site, disease, place }: ConflictChoice,
): CountConflict[] {
  const wanted = place === undefined || place.trim() === '' ? null : foldName(place);
  return conflicts.filter((one) => {
    if (site !== undefined && one.site !== site) return false;
    if (disease !== undefined && one.disease !== disease) return false;
    return (
      wanted === null || [one.ours.place, one.theirs.place].some((name) => foldName(name).includes(wanted))
    );
  });
}

/** @returns the diseases and sites that conflicts are of: what can be chosen among */
export function conflictChoices(conflicts: readonly CountConflict[]): ConflictsPage['choices'] {
  const sites = new Map(conflicts.map(({ site, id, siteName }) => [site, { site, id, name: siteName }]));
  return {
    diseases: [...new Set(conflicts.map(({ disease }) => disease))].sort(),
    sites: [...sites.values()],
  };
}
