/** The methods about AI providers: connection, keys, models, and the exact texts that went to and fro. */
import { hashText, plainDate } from '../forecast/forecastSchema.ts';
import {
  providerIdSchema,
  providerStatusSchema,
  remoteProviderIdSchema,
} from '../providers/providerSchema.ts';
import { providerSetupSchema, providerTestSchema, requestPreviewSchema } from '../providers/setupSchema.ts';
import { z } from '../zod.ts';
import { datasetId, fileErrors, method, nothing } from './method.ts';

export const providerMethods = {
  'providers.list': method({
    summary: 'Every provider with its place in the order and why it can or cannot serve.',
    access: 'read',
    params: nothing,
    result: z.object({ providers: z.array(providerStatusSchema) }),
    errors: [],
  }),
  'providers.setup': method({
    summary: 'How every AI provider is connected: address, key or none, and what is missing. Never a key.',
    access: 'read',
    params: nothing,
    result: z.object({
      /** Whether this system can keep keys encrypted. */
      hasKeyStore: z.boolean(),
      providers: z.array(providerSetupSchema),
    }),
    errors: [],
  }),
  'providers.setKey': method({
    summary: 'Keeps the key of a provider. Keys go in and never come out.',
    access: 'write',
    params: z
      .object({
        id: remoteProviderIdSchema,
        key: z.string().min(1).max(2_000),
        plainText: z.boolean().optional(),
      })
      .strict(),
    result: providerSetupSchema,
    errors: ['BAD_KEY', 'NO_KEY_STORE', 'DISK_FULL', 'DISK_FAILED', 'FOLDER_NOT_WRITABLE'],
  }),
  'providers.removeKey': method({
    summary: 'Forgets the kept key of a provider; one of the environment stays.',
    access: 'write',
    params: z.object({ id: remoteProviderIdSchema }).strict(),
    result: providerSetupSchema,
    errors: ['DISK_FULL', 'DISK_FAILED', 'FOLDER_NOT_WRITABLE'],
  }),
  'providers.test': method({
    summary: 'Looks whether a provider answers and takes the key, without a token spent.',
    access: 'read',
    params: z.object({ id: providerIdSchema }).strict(),
    result: providerTestSchema,
    errors: ['OFFLINE'],
  }),
  'providers.models': method({
    summary: 'The models that a provider lists now.',
    access: 'read',
    params: z.object({ id: providerIdSchema }).strict(),
    result: z.object({ models: z.array(z.object({ id: z.string() })) }),
    errors: ['NOT_ELIGIBLE', 'OFFLINE', 'PROVIDER_FAILED'],
  }),
  'providers.preview': method({
    summary:
      'The exact request that a provider would be sent for a place, and the tokens of a whole run. Sends nothing.',
    access: 'read',
    params: z
      .object({
        id: remoteProviderIdSchema,
        datasetId,
        location: z.string().min(1).optional(),
        asOf: plainDate.optional(),
      })
      .strict(),
    result: requestPreviewSchema,
    errors: ['UNKNOWN_DATASET', 'UNKNOWN_LOCATION', 'NO_DATA_YET', 'TOO_FEW_WEEKS', ...fileErrors],
  }),
  'exchanges.read': method({
    summary: 'A request as it was sent, or a reply as it came, by its hash.',
    access: 'read',
    params: z.object({ hash: hashText }).strict(),
    result: z.object({ hash: hashText, text: z.string() }),
    errors: ['UNKNOWN_EXCHANGE', 'FOLDER_DAMAGED'],
  }),
} as const;
