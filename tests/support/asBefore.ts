/** Tests that share what is loaded share what it speaks, and what its text is shown on: each leaves both as they were. */
import { afterEach } from 'vitest';
import { showOn } from '../../main/hosts/cli/terminal.ts';
import { speak, spoken } from '../../shared/words/index.ts';

afterEach(async () => {
  showOn({ columns: null, hasColours: false });
  if (spoken !== 'en') await speak('en');
});
