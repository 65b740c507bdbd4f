/** How the windows of this data folder look. */
import { settingValues } from './settingValues.ts';

const look = settingValues('look', 'window.', {
  theme: 'window.theme',
  isLowPower: 'window.lowPower',
  hasSingleLetters: 'window.singleLetters',
});

export type Look = typeof look.usual;

export const lookQuery = look.query;
export const useLook = look.useValues;
