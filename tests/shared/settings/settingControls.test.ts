import { describe, expect, it } from 'vitest';
import {
  bareSchema,
  choicesOf,
  entrySchema,
  mayBeEmpty,
  partSchema,
  rangeOf,
} from '../../../shared/settings/schemaFacts.ts';
import {
  placeOf,
  type SettingControl,
  settingGroups,
  type ValueControl,
} from '../../../shared/settings/settingControls.ts';
import { settingDefinitions } from '../../../shared/settings/settingsSchema.ts';
import { en } from '../../../shared/words/en/settings/index.ts';
import { z } from '../../../shared/zod.ts';

/** Whether a control can make what a schema takes. */
function fits(control: ValueControl, schema: z.ZodType): boolean {
  const bare = bareSchema(schema);
  switch (control.kind) {
    case 'choice':
      return bare instanceof z.ZodEnum;
    case 'number':
      return bare instanceof z.ZodNumber;
    case 'yesNo':
      return bare instanceof z.ZodBoolean;
    case 'text':
      return bare instanceof z.ZodString;
    case 'numbers':
      return bare instanceof z.ZodArray && rangeOf(bare) !== null;
    case 'order':
    case 'texts':
      return bare instanceof z.ZodArray;
  }
}

function valueControls(key: string, control: SettingControl, schema: z.ZodType) {
  if (control.kind !== 'map') return [{ of: key, control, schema }];
  const entry = entrySchema(schema);
  if (control.of.kind !== 'parts') return [{ of: key, control: control.of, schema: entry }];
  return Object.entries(control.of.parts).map(([part, one]) => ({
    of: `${key}.${part}`,
    control: one,
    schema: partSchema(entry, part),
  }));
}

describe.each([...settingDefinitions])('the setting %s', (key, { schema, entries }) => {
  const { group, control } = placeOf(key);
  const values = valueControls(key, control, schema);

  it('has a group, a name and a meaning without the marks of a command line', () => {
    expect(settingGroups).toContain(group);
    expect(en.labels.of(key)).toMatch(/^[A-Z].{3,}[^.]$/);
    const help = en.labels.help(key, 'What the core says.');
    expect(help).toMatch(/^[A-Z].{10,}\.$/);
    expect(help).not.toMatch(/\bnull\b|\(ID|\[\]/);
  });

  it('is set by controls that make what its schema takes', () => {
    for (const one of values) expect(fits(one.control, one.schema), one.of).toBe(true);
  });

  it('has words for every choice and every part', () => {
    for (const one of values) {
      for (const choice of choicesOf(one.schema)) expect(en.controls.choice(one.of, choice)).not.toBe(choice);
      if (control.kind === 'map') expect(en.controls.part(one.of)).not.toBe(one.of);
    }
  });

  it('names its entries as the core checks them', () => {
    const by = control.kind === 'map' ? control.by : null;
    expect(by === 'disease' ? null : by).toBe(entries ?? null);
  });
});

describe('the facts of a schema', () => {
  it.each([
    [z.int().min(1).max(8), { min: 1, max: 8, isMinOpen: false, isMaxOpen: false, isWhole: true }],
    [z.number().gt(0).lt(1), { min: 0, max: 1, isMinOpen: true, isMaxOpen: true, isWhole: false }],
    [z.int().min(1).nullable(), { min: 1, max: null, isMinOpen: false, isMaxOpen: false, isWhole: true }],
    [z.array(z.number().max(1)), { min: null, max: 1, isMinOpen: false, isMaxOpen: false, isWhole: false }],
  ])('are the range of a number %#', (schema, range) => {
    expect(rangeOf(schema)).toEqual(range);
  });

  it('tell whether nothing is a value', () => {
    expect(mayBeEmpty(z.string().nullable())).toBe(true);
    expect(mayBeEmpty(z.number().exactOptional())).toBe(true);
    expect(mayBeEmpty(z.string())).toBe(false);
  });

  it('are none for what has none', () => {
    expect(rangeOf(z.string())).toBeNull();
    expect(choicesOf(z.boolean())).toEqual([]);
    expect(() => entrySchema(z.string())).toThrow('not a map');
    expect(() => partSchema(z.strictObject({}), 'cases')).toThrow('no such part');
  });
});

describe('ranges in words', () => {
  const range = (min: string | null, max: string | null, isOpen = { min: false, max: false }) =>
    en.controls.number({ min, max, isOpen });

  it('name both ends, one, or none, and an end that is refused', () => {
    expect(range('1', '8')).toBe('A number from 1 to 8.');
    expect(range('1', null)).toBe('A number from 1 on.');
    expect(range(null, '8')).toBe('A number up to 8.');
    expect(range(null, null)).toBe('A number.');
    expect(range('0', '100', { min: true, max: false })).toBe('A number above 0 and up to 100.');
    expect(range('0', '100', { min: true, max: true })).toBe('A number above 0 and below 100.');
    expect(range('0', null, { min: true, max: false })).toBe('A number above 0.');
  });
});
