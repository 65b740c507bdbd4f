/** The looks that several providers share, and what they find or miss. Pure. */
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
      if (listed === null) throw strangeReply('a list of models');
      if (listed.length === 0) throw withoutModels();
      const count = listed.length === 1 ? '1 model' : `${listed.length} models`;
      if (wanted === null) return `Answers, and lists ${count}.`;
      const ids = listed.map(({ id }) => id);
      if (!namesOf(wanted).some((name) => ids.includes(name))) throw withoutModel(wanted);
      return `Answers, and lists ${count}, ${wanted} among them.`;
    },
  };
}

/** The names that a list may give a model: Gemini's prefix is no part of it there, Ollama adds the tag that is left out. */
function namesOf(model: string): string[] {
  const bare = model.replace(/^models\//, '');
  return [bare, `${bare}:latest`];
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
  const path = model.split('/').map(encodeURIComponent).join('/');
  return {
    asks: 'models',
    url: `${usualModelsUrl(baseUrl)}/${path}`,
    read(json) {
      if (!isObject(json)) throw strangeReply('a description of the model');
      return read(json);
    },
  };
}

export function serves(model: string): string {
  return `Answers, and serves ${model}.`;
}

/** @param missing what a good reply would hold, with its article */
export function strangeReply(missing: string): ProviderFailure {
  return new ProviderFailure('CONFIG', `it answers without ${missing}`, { scope: 'provider', status: 200 });
}

export function withoutModel(model: string): ProviderFailure {
  return unusableModel(model, `it does not list the model ${model}; choose another one`);
}

/** @param reason one sentence on why the model can't be used */
export function unusableModel(model: string, reason: string): ProviderFailure {
  return new ProviderFailure('CONFIG', reason, { scope: 'model', model, status: 200, needsUser: true });
}

function withoutModels(): ProviderFailure {
  const reason = 'it lists no model: none is loaded there, or its key may use none';
  return new ProviderFailure('CONFIG', reason, { scope: 'provider', status: 200, needsUser: true });
}
