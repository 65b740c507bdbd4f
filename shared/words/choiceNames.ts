/** Choices that are named the same in every language: a language by itself, a way to write numbers by a sample. */
import type { ArabicDigits, NumberLocale } from '../settings/settingsSchema.ts';
import type { Language } from './language.ts';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
};

export const numberSamples: Readonly<Record<Exclude<NumberLocale, 'language'>, string>> = {
  'en-GB': '12,345.6 · 31/12/2026',
  'en-US': '12,345.6 · 12/31/2026',
  'fr-FR': '12\u202f345,6 · 31/12/2026',
  'pt-BR': '12.345,6 · 31/12/2026',
  'de-DE': '12.345,6 · 31.12.2026',
  'de-CH': '12’345.6 · 31.12.2026',
  'sv-SE': '12\u00a0345,6 · 2026-12-31',
};

export const digitSamples: Readonly<Record<ArabicDigits, string>> = { latin: '123', arabic: '١٢٣' };
