/** The methods about settings. */
import { z } from '../zod.ts';
import { method, nothing, writeErrors } from './method.ts';

export const settingsMethods = {
  'settings.list': method({
    summary: 'All settings with their values and defaults.',
    access: 'read',
    params: nothing,
    result: z.object({
      settings: z.array(
        z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean(), help: z.string() }),
      ),
    }),
    errors: [],
  }),
  'settings.get': method({
    summary: 'The value of one setting.',
    access: 'read',
    params: z.object({ key: z.string() }).strict(),
    result: z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean() }),
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
    result: z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean() }),
    errors: ['UNKNOWN_SETTING', 'BAD_SETTING', ...writeErrors],
  }),
  'settings.unset': method({
    summary: 'Puts one setting back to its default.',
    access: 'write',
    params: z.object({ key: z.string() }).strict(),
    result: z.object({ key: z.string(), value: z.unknown(), isDefault: z.boolean() }),
    errors: ['UNKNOWN_SETTING', ...writeErrors],
  }),
};
