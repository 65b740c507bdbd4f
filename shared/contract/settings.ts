/** The methods about settings. */
import { instant } from '../values.ts';
import { z } from '../zod.ts';
import { method, writeErrors } from './method.ts';

/** Where the value of a setting comes from. */
export const settingSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('default') }),
  z.object({
    kind: z.literal('set'),
    /** When it was set last, and the audit entry that says so; null where the journal no longer has it. */
    at: instant.nullable(),
    seq: z.int().min(1).nullable(),
    /** The name that stood in `report.author` then; null where there was none. */
    by: z.string().nullable(),
  }),
]);
export type SettingSource = z.infer<typeof settingSourceSchema>;

const reading = { key: z.string(), value: z.unknown(), isDefault: z.boolean(), source: settingSourceSchema };

export const settingsMethods = {
  'settings.list': method({
    summary: 'Settings with their values, defaults and where the values come from.',
    access: 'read',
    params: z
      .object({ /** Only settings whose key begins so, such as `window.`. */ prefix: z.string().optional() })
      .strict(),
    result: z.object({
      settings: z.array(
        z.object({ ...reading, /** The built-in value. */ standard: z.unknown(), help: z.string() }),
      ),
    }),
    errors: [],
  }),
  'settings.get': method({
    summary: 'The value of one setting.',
    access: 'read',
    params: z.object({ key: z.string() }).strict(),
    result: z.object(reading),
    errors: ['UNKNOWN_SETTING'],
  }),
  'settings.set': method({
    summary:
      'Changes one setting; with `entry` one entry of a setting that is a map, and null takes that out.',
    access: 'write',
    params: z
      .object({
        key: z.string(),
        value: z.unknown(),
        /** A dataset (ID), a place (ID/CODE) or a disease, as the setting's help says: other entries stay as they are. */
        entry: z.string().min(1).optional(),
      })
      .strict(),
    result: z.object(reading),
    errors: ['UNKNOWN_SETTING', 'BAD_SETTING', ...writeErrors],
  }),
  'settings.unset': method({
    summary: 'Puts one setting back to its default.',
    access: 'write',
    params: z.object({ key: z.string() }).strict(),
    result: z.object(reading),
    errors: ['UNKNOWN_SETTING', ...writeErrors],
  }),
};
