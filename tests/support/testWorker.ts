/** A worker with the tasks of tests. */
import { serveTasks } from '../../main/adapters/workers/serveTasks.ts';
import type { Language } from '../../shared/words/language.ts';
import { testTasks } from './testTasks.ts';

let spoken: Language = 'en';

serveTasks({ ...testTasks, language: () => spoken }, async (language) => {
  spoken = language;
});
