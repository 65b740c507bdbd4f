/** A value that is asked for: the last one known, whether a newer one is on its way, and why it failed. */
export interface Loadable<T> {
  value: T | null;
  isLoading: boolean;
  /** The sentence of the last failure; null when there was none. */
  sentence: string | null;
}

export const nothingYet: Loadable<never> = { value: null, isLoading: false, sentence: null };

export function loading<T>(previous: T | null): Loadable<T> {
  return { value: previous, isLoading: true, sentence: null };
}

export function ready<T>(value: T | null): Loadable<T> {
  return { value, isLoading: false, sentence: null };
}

export function failed<T>(sentence: string, previous: T | null): Loadable<T> {
  return { value: previous, isLoading: false, sentence };
}
