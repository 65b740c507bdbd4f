/** The program of the worker thread: an entry of its own, in the sources as in the bundles. */
import { tasks } from '../../core/work/tasks.ts';
import { serveTasks } from './serveTasks.ts';

serveTasks(tasks);
