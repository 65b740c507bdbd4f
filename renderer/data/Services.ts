import { createContext, useContext } from 'react';
import type { WindowWords } from '../../shared/words/window.ts';
import type { Stores } from '../app/createStores.ts';
import type { Format } from '../words/createFormat.ts';

/** What every component reaches for, given once at the top of the window. */
export interface Services {
  stores: Stores;
  text: WindowWords;
  format: Format;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether ⌘ replaces Ctrl. */
  isMac: boolean;
}

export const ServicesContext = createContext<Services | null>(null);

/** @throws Error outside of the provider, which is a defect */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('ServicesContext is missing');
  return services;
}
