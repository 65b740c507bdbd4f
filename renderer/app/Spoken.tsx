import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { type Services, ServicesContext } from '../data/Services.ts';
import { createFormat } from '../words/createFormat.ts';
import type { LanguageStore } from '../words/languageStore.ts';
import { pickLocale } from '../words/pickLocale.ts';

interface SpokenProps {
  language: LanguageStore;
  services: Omit<Services, 'text' | 'format'>;
  children: ReactNode;
}

/** Gives the screens their services, in the words, numbers and dates of the language that is chosen now. */
export function Spoken({ language, services, children }: SpokenProps) {
  const { text, wanted, numbers } = useSyncExternalStore(
    language.subscribe,
    language.getState,
    language.getState,
  );
  useLayoutEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
  }, [text]);
  const { stores, now, isMac } = services;
  const all = useMemo<Services>(() => {
    const { language: tag, direction } = text;
    const locales = pickLocale(wanted, tag, numbers);
    const format = createFormat({ locale: locales.words, numbers: locales.numbers, direction });
    return { stores, now, isMac, text, format };
  }, [stores, now, isMac, text, wanted, numbers]);
  return <ServicesContext value={all}>{children}</ServicesContext>;
}
