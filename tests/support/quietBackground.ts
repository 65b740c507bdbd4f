/** A core that does nothing by itself. */
import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import { nodeOutputFiles } from '../../main/adapters/nodeOutputFiles.ts';
import { printPdf } from '../../main/adapters/pdf/printPdf.ts';
import { quietPower } from '../../main/adapters/quietPower.ts';
import { nodeWorkbookWriter } from '../../main/adapters/tables/nodeWorkbookWriter.ts';
import { createInlineWork } from '../../main/adapters/workers/inlineWork.ts';
import type { CorePorts } from '../../main/core/CorePorts.ts';
import { tasks } from '../../main/core/work/tasks.ts';
import { createFakeMachine } from './fakeMachine.ts';

export const quietBackground: Pick<
  CorePorts,
  | 'timetable'
  | 'power'
  | 'isBackground'
  | 'host'
  | 'heavyWork'
  | 'outputs'
  | 'workbooks'
  | 'printer'
  | 'seasonShapes'
  | 'openTeam'
  | 'openSites'
  | 'machine'
> = {
  heavyWork: createInlineWork(tasks),
  outputs: nodeOutputFiles,
  workbooks: nodeWorkbookWriter,
  printer: { print: printPdf },
  seasonShapes: { shapesFor: async () => null },
  timetable: createCronTimetable('UTC'),
  power: quietPower,
  openTeam: () => Promise.reject(new Error('this core has no way to a team')),
  openSites: () => Promise.reject(new Error('this core has no copies of other sites')),
  machine: createFakeMachine(),
  isBackground: false,
  host: 'test',
};
