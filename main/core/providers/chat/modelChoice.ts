/** Which models of a provider may be used, best first. Pure. */
import type { ListedModel, ModelPreference, ProviderProfile } from './ProviderProfile.ts';

/** `3.10` is newer than `3.9`. */
function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(first.length, second.length); part += 1) {
    const difference = (first[part] ?? 0) - (second[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function matching(preference: ModelPreference, listed: readonly string[]): string[] {
  if (typeof preference === 'string') return listed.includes(preference) ? [preference] : [];
  const versioned = listed.flatMap((id) => {
    const match = preference.newest.exec(id);
    return match === null ? [] : [{ id, version: match[1] ?? '0' }];
  });
  return versioned.sort((a, b) => compareVersions(b.version, a.version)).map(({ id }) => id);
}

/** The names that are known without a list. */
function namedIn(profile: ProviderProfile): string[] {
  return profile.preferences.filter((one) => typeof one === 'string');
}

/**
 * @param listed what the provider lists; null when it could not be asked
 */
export function allowedModels(profile: ProviderProfile, listed: readonly ListedModel[] | null): string[] {
  if (listed === null) return namedIn(profile);
  const ids = listed.map(({ id }) => id);
  if (profile.preferences.length === 0) return ids;
  const allowed = [...new Set(profile.preferences.flatMap((one) => matching(one, ids)))];
  // A list that names none of them may be incomplete: the provider's answer will tell.
  return allowed.length > 0 ? allowed : namedIn(profile).slice(0, 1);
}
