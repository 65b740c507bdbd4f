/** Tests of one process share what it speaks: one that has it speak another language, by a setting of its core, leaves English behind. */
import { afterEach } from 'vitest';
import { speak, spoken } from '../../shared/words/index.ts';

afterEach(async () => {
  if (spoken !== 'en') await speak('en');
});
