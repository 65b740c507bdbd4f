import { createPlural } from '../../plural.ts';

const choose = createPlural('fr');

/** Nothing and one are singular. Whole millions, a category of their own, read like other numbers where they are written in digits. */
export function plural(count: number, forms: { one: string; other: string }): string {
  return choose(count, { one: forms.one, many: forms.other, other: forms.other });
}
