import type { WindowWords } from '../../window.ts';
import { common } from '../common/index.ts';
import { audit } from './audit.ts';
import { background } from './background.ts';
import { chart } from './chart.ts';
import { counts } from './counts.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { find } from './find.ts';
import { health } from './health.ts';
import { importReview } from './importReview.ts';
import { imports } from './imports.ts';
import { overview } from './overview.ts';
import { place } from './place.ts';
import { provider } from './provider.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import { risk } from './risk.ts';
import { run } from './run.ts';
import { consent, setup } from './setup.ts';
import { shell } from './shell.ts';
import { why } from './why.ts';

export const pt: WindowWords = {
  language: 'pt',
  direction: 'ltr',
  audit,
  background,
  chart,
  common,
  consent,
  counts,
  errors,
  exchange,
  find,
  health,
  importReview,
  imports,
  overview,
  place,
  provider,
  record,
  report,
  risk,
  run,
  setup,
  shell,
  why,
};
