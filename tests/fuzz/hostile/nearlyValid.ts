/** Parameters that a schema nearly takes: the form is right, and one or two values in it are hostile. */
import type { z } from '../../../shared/zod.ts';
import type { Dice } from './Dice.ts';
import { hostileText } from './texts.ts';
import { hostileValue } from './values.ts';

export interface NearlyOptions {
  /** Names that mean something in the folder: of datasets, forecasts, runs, uploads, settings. */
  known: readonly string[];
  /** How likely each value is a hostile one, of 1. */
  share: number;
  onlyJson: boolean;
}

/** What is used of a schema's own description. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
  values?: unknown[];
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  items?: z.ZodType[];
  valueType?: z.ZodType;
  in?: z.ZodType;
}

export function nearlyValid(schema: z.ZodType, dice: Dice, options: NearlyOptions): unknown {
  if (dice.happens(options.share)) return hostileValue(dice, options.onlyJson);
  const inner = (part: z.ZodType) => nearlyValid(part, dice, options);
  const def = schema.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return objectOf(def.shape ?? {}, dice, options);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return inner(def.innerType!);
    case 'pipe':
      return inner(def.in!);
    case 'union':
      return inner(dice.oneOf(def.options!));
    case 'array':
      return Array.from({ length: 1 + dice.below(3) }, () => inner(def.element!));
    case 'tuple':
      return def.items!.map(inner);
    case 'record':
      return { [textOf(dice, options)]: inner(def.valueType!) };
    case 'enum':
      return dice.oneOf(Object.values(def.entries!));
    case 'literal':
      return dice.oneOf(def.values!);
    case 'boolean':
      return dice.happens(0.5);
    case 'number':
      return dice.oneOf([0, 1, 2, 8, 50, 1_000, 0.5, -1, 2 ** 53]);
    case 'null':
      return null;
    case 'string':
      return textOf(dice, options);
    default:
      return hostileValue(dice, options.onlyJson);
  }
}

function objectOf(shape: Record<string, z.ZodType>, dice: Dice, options: NearlyOptions): unknown {
  const chosen = Object.entries(shape).filter(
    ([, part]) => (part.def as unknown as Def).type !== 'optional' || dice.happens(0.4),
  );
  const made: [string, unknown][] = chosen.map(([name, part]) => [name, nearlyValid(part, dice, options)]);
  if (dice.happens(options.share)) made.push([hostileText(dice), 1]);
  return Object.fromEntries(made);
}

function textOf(dice: Dice, { known }: NearlyOptions): string {
  const kind = dice.below(10);
  if (kind < 6) return dice.oneOf(known);
  if (kind < 8) return hostileText(dice);
  return dice.oneOf(['2025-01-05', '2025-06-30', 'Bo', 'cholera', 'aGVsbG8=', '1']);
}
