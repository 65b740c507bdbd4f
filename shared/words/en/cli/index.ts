import { assess } from './assess.ts';
import { audit } from './audit.ts';
import { bundle } from './bundle.ts';
import { commandLine } from './commandLine.ts';
import { counts } from './counts.ts';
import { datasets } from './datasets.ts';
import { erase } from './erase.ts';
import { examples } from './examples.ts';
import { forecasts } from './forecasts.ts';
import { health } from './health.ts';
import { help } from './help.ts';
import { hindcast } from './hindcast.ts';
import { imports } from './imports.ts';
import { level } from './level.ts';
import { lock } from './lock.ts';
import { normalize } from './normalize.ts';
import { options } from './options.ts';
import { progress } from './progress.ts';
import { providers } from './providers.ts';
import { report } from './report.ts';
import { scheduler } from './scheduler.ts';
import { score } from './score.ts';
import { serve } from './serve.ts';
import { summaries } from './summaries.ts';
import { summary } from './summary.ts';
import { tables } from './tables.ts';
import { team } from './team.ts';
import { teamMeaning } from './teamMeaning.ts';
import { teamTables } from './teamTables.ts';
import { usages } from './usages.ts';
import { watch } from './watch.ts';

/** What the command line prints. */
export const cli = {
  assess,
  audit,
  bundle,
  commandLine,
  counts,
  datasets,
  erase,
  examples,
  forecasts,
  health,
  help,
  hindcast,
  imports,
  level,
  lock,
  normalize,
  options,
  progress,
  providers,
  report,
  scheduler,
  score,
  serve,
  summaries,
  summary,
  tables,
  team,
  teamTables,
  teamMeaning,
  usages,
  watch,
};
