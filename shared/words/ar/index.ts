import type { Words } from '../index.ts';
import { cli } from './cli/index.ts';
import { commonOfCore as common } from './common/commonOfCore.ts';
import { bundles } from './core/bundles.ts';
import { counts } from './core/counts.ts';
import { datasets } from './core/datasets.ts';
import { dates } from './core/dates.ts';
import { doctor } from './core/doctor.ts';
import { failures } from './core/failures.ts';
import { files } from './core/files.ts';
import { forecasts } from './core/forecasts.ts';
import { health } from './core/health.ts';
import { hindcast } from './core/hindcast.ts';
import { hosts } from './core/hosts.ts';
import { imports } from './core/imports.ts';
import { levels } from './core/levels.ts';
import { lock } from './core/lock.ts';
import { looks } from './core/looks.ts';
import { maps } from './core/maps.ts';
import { providers } from './core/providers.ts';
import { quality } from './core/quality.ts';
import { report } from './core/report.ts';
import { requests } from './core/requests.ts';
import { runs } from './core/runs.ts';
import { scheduler } from './core/scheduler.ts';
import { scoring } from './core/scoring.ts';
import { settings } from './core/settings.ts';
import { storage } from './core/storage.ts';
import { tables } from './core/tables.ts';
import { team } from './core/team.ts';
import { teamLease } from './core/teamLease.ts';
import { teamTables } from './core/teamTables.ts';
import { thresholds } from './core/thresholds.ts';
import { weeks } from './core/weeks.ts';

/**
 * Arabic: Modern Standard, as a bulletin of public health is written, with Latin digits. Pieces that run from left to
 * right and names from outside are isolated, so that no neighbour reorders them.
 */
export const ar: Words = {
  cli,
  bundles,
  common,
  counts,
  datasets,
  dates,
  doctor,
  failures,
  files,
  forecasts,
  health,
  hindcast,
  hosts,
  imports,
  levels,
  lock,
  looks,
  maps,
  providers,
  quality,
  report,
  requests,
  runs,
  scheduler,
  scoring,
  settings,
  storage,
  tables,
  team,
  teamLease,
  teamTables,
  thresholds,
  weeks,
};
