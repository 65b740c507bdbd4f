import { createPlural } from '../../plural.ts';

const choose = createPlural('pt');

export interface Forms {
  /** Of 0 and 1. */
  one: string;
  /** Of whole millions, which take "de" before what is counted; as other numbers where no noun follows. */
  many?: string;
  other: string;
}

export function plural(count: number, { one, many, other }: Forms): string {
  return choose(count, { one, many: many ?? other, other });
}
