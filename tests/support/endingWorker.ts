/** A worker whose thread ends when it is asked for forecasts of a disease by the name of `ENDING`. */
import { serveTasks } from '../../main/adapters/workers/serveTasks.ts';
import { tasks } from '../../main/core/work/tasks.ts';

const ENDING = 'ending';

serveTasks({
  ...tasks,
  embeddedForecast: (order, report) =>
    order.disease === ENDING ? process.exit(7) : tasks.embeddedForecast(order, report),
});
