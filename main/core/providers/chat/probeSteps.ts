/** The looks that several providers share, and what they find or miss. Pure. */
import { words } from '../../../../shared/words/index.ts';
import { ProviderFailure } from '../../calls/ProviderFailure.ts';
import { isObject, type JsonObject } from '../wire/classify/bodyFault.ts';
import { type ProbeStep, readUsualModels, usualModelsUrl } from './ProviderProfile.ts';

/**
 * The list of models in the form that most providers share.
 * @param wanted a model that it must hold; null where any will do
 */
export function listStep(baseUrl: string, wanted: string | null): ProbeStep {
  return {
    asks: 'models',
    url: usualModelsUrl(baseUrl),
    read(json) {
      const listed = readUsualModels(json);
      if (listed === null) throw strangeReply(words.health.probe.list);
      if (listed.length === 0) throw withoutModels();
      const count = words.common.numbers.models(listed.length);
      if (wanted === null) return words.health.probe.answers({ count });
      const ids = listed.map(({ id }) => id);
      if (!namesOf(wanted).some((name) => ids.includes(name))) throw withoutModel(wanted);
      return words.health.probe.answersWith({ count, model: wanted });
    },
  };
}

/** The names that a list may give a model: Gemini's prefix is no part of it there, Ollama adds the tag that is left out. */
function namesOf(model: string): string[] {
  const bare = model.replace(/^models\//, '');
  return [bare, `${bare}:latest`];
}

/** @returns a name as a part of an address; half a character, which no address can hold, is written as the sign for one that is unknown */
export function inAddress(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

/**
 * One model by its name.
 * @param read what its description says, one sentence; throws ProviderFailure
 */
export function modelStep(
  baseUrl: string,
  model: string,
  read: (description: JsonObject) => string,
): ProbeStep {
  // Names hold slashes, which stay what they are; nothing else of a name may change the address.
  const path = model.split('/').map(inAddress).join('/');
  return {
    asks: 'models',
    url: `${usualModelsUrl(baseUrl)}/${path}`,
    read(json) {
      if (!isObject(json)) throw strangeReply(words.health.probe.description);
      return read(json);
    },
  };
}

export function serves(model: string): string {
  return words.health.probe.serves({ model });
}

/** @param missing what a good reply would hold, with its article */
export function strangeReply(missing: string): ProviderFailure {
  return new ProviderFailure('CONFIG', words.health.probe.without({ missing }), {
    scope: 'provider',
    status: 200,
  });
}

export function withoutModel(model: string): ProviderFailure {
  return unusableModel(model, words.health.probe.withoutModel({ model }));
}

/** @param reason one sentence on why the model can't be used */
export function unusableModel(model: string, reason: string): ProviderFailure {
  return new ProviderFailure('CONFIG', reason, { scope: 'model', model, status: 200, needsUser: true });
}

function withoutModels(): ProviderFailure {
  const reason = words.health.probe.withoutModels;
  return new ProviderFailure('CONFIG', reason, { scope: 'provider', status: 200, needsUser: true });
}
