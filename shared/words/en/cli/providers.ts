/** Providers, their models and keys. */
import { nearNames } from '../common/nearNames.ts';

export const providers = {
  /** @param near ids that are like it */
  none: ({ text, near, known }: { text: string; near: readonly string[]; known: string }) =>
    `There is no provider ${text}. ${nearNames.didYouMean(near) ?? `Known: ${known}.`}`,
  models: ({ count, id, models }: { count: number; id: string; models: string }) =>
    count === 0 ? `${id} lists no models.` : models,
  keyPrompt: ({ name }: { name: string }) => `Key of ${name}: `,
  noKeyCame: 'No key came on standard input. Paste it, or pipe it in.',
  whereKept: ({ hasKeyStore }: { hasKeyStore: boolean }): string =>
    hasKeyStore ? 'encrypted' : 'in plain text, in a file that only you may read',
  nextStep: ({ keySource, id }: { keySource: string | null; id: string }) =>
    keySource === 'environment'
      ? 'The environment holds another key for it, which comes first.'
      : `Enable the provider with \`outpost config set providers.${id}.enabled true\`.`,
  keyKept: ({ name, where, next }: { name: string; where: string; next: string }) =>
    `The key of ${name} is kept ${where}. ${next}`,
};
