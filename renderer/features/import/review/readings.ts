import {
  type ErrorShape,
  type MappingInput,
  mappingInputSchema,
  type StatedMapping,
} from '../../../../shared/contract/index.ts';

/** One way in which a file can be read, as a refusal offers it. */
export interface Reading {
  /** What has to be stated to have it read that way. */
  stated: StatedMapping & Pick<MappingInput, 'remedies'>;
  /** What the file then says, such as totals and first and last date. */
  facts: { key: string; value: string | number }[];
}

const { files: _byFile, ...statable } = mappingInputSchema.shape;

/** A key of a mapping with a value that a mapping takes: `cases` names a column, or is a total. */
function isStatement(key: string, value: unknown): boolean {
  return (
    value !== undefined && key in statable && statable[key as keyof typeof statable].safeParse(value).success
  );
}

function readingOf({ totals, ...found }: { totals?: unknown }): Reading {
  const counted = typeof totals === 'object' && totals !== null ? Object.entries(totals) : [];
  const entries = Object.entries(found);
  // Totals come first: they are what a person can check against the report.
  const told = [
    ...counted.map(([measure, total]): [string, unknown] => [`${measure}Total`, total]),
    ...entries.filter(([key, value]) => !isStatement(key, value)),
  ];
  return {
    stated: Object.fromEntries(entries.filter(([key, value]) => isStatement(key, value))),
    facts: told.flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [{ key, value }] : [],
    ),
  };
}

/** @returns the readings between which a refusal asks to choose; empty where it asks for something else */
export function readingsOf(refusal: ErrorShape): Reading[] {
  const readings = refusal.details?.readings;
  if (!Array.isArray(readings)) return [];
  return readings
    .filter((found): found is object => typeof found === 'object' && found !== null)
    .map(readingOf)
    .filter((reading) => Object.keys(reading.stated).length > 0);
}

/** @returns which of the files a refusal is about; null where it does not say */
export function refusedFile(refusal: ErrorShape, names: readonly string[]): number | null {
  const at = names.indexOf(String(refusal.details?.file));
  return at === -1 ? null : at;
}
