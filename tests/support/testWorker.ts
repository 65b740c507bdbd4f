/** A worker with the tasks of tests. */
import { serveTasks } from '../../main/adapters/workers/serveTasks.ts';
import { testTasks } from './testTasks.ts';

serveTasks(testTasks);
