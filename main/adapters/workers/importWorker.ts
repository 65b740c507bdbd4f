/** The program of the thread of imports: apart from that of forecasts, so that neither loads nor waits for what the other needs. */
import { speak } from '../../../shared/words/index.ts';
import { nodeImportTasks } from './importTasks.ts';
import { serveTasks } from './serveTasks.ts';

serveTasks(nodeImportTasks(), speak);
