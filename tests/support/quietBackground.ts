/** A core that does nothing by itself. */
import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import { quietPower } from '../../main/adapters/quietPower.ts';
import type { CorePorts } from '../../main/core/createCore.ts';

export const quietBackground: Pick<CorePorts, 'timetable' | 'power' | 'isBackground' | 'host'> = {
  timetable: createCronTimetable('UTC'),
  power: quietPower,
  isBackground: false,
  host: 'test',
};
