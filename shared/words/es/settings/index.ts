import type { SettingWords } from '../../settings.ts';
import { controls } from './controls.ts';
import { labels } from './labels.ts';
import { screen } from './screen.ts';

export const es: SettingWords = { controls, labels, screen };
