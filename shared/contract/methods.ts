/** Method -> parameters, result and possible error codes: the table that every host and client derives from. */
import type { z } from '../zod.ts';
import { appMethods } from './app.ts';
import { auditMethods } from './audit.ts';
import { backgroundMethods } from './background.ts';
import { datasetMethods } from './datasets.ts';
import { doctorMethods } from './doctor.ts';
import { forecastMethods } from './forecasts.ts';
import { hindcastMethods } from './hindcast.ts';
import { levelMethods } from './levels.ts';
import { lockMethods } from './lock.ts';
import { lookMethods } from './looks.ts';
import { mapMethods } from './maps.ts';
import { providerMethods } from './providers.ts';
import { reportMethods } from './report.ts';
import { scoreMethods } from './scores.ts';
import { settingsMethods } from './settings.ts';
import { teamMethods } from './team.ts';

export const contractMethods = {
  ...appMethods,
  ...datasetMethods,
  ...forecastMethods,
  ...reportMethods,
  ...levelMethods,
  ...mapMethods,
  ...lockMethods,
  ...lookMethods,
  ...auditMethods,
  ...providerMethods,
  ...backgroundMethods,
  ...doctorMethods,
  ...hindcastMethods,
  ...reportMethods,
  ...scoreMethods,
  ...settingsMethods,
  ...teamMethods,
};

export type MethodName = keyof typeof contractMethods;
export type Params<M extends MethodName> = z.input<(typeof contractMethods)[M]['params']>;
export type Result<M extends MethodName> = z.output<(typeof contractMethods)[M]['result']>;

export const methodNames = Object.keys(contractMethods) as MethodName[];
