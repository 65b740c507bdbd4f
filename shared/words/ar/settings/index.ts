import type { SettingWords } from '../../settings.ts';
import { controls } from './controls.ts';
import { labels } from './labels.ts';
import { screen } from './screen.ts';

/** Names of the settings and of what they may be, and the words of their screen. */
export const ar: SettingWords = { controls, labels, screen };
