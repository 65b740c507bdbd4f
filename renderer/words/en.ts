import { audit } from './en/audit.ts';
import { background } from './en/background.ts';
import { chart } from './en/chart.ts';
import { counts } from './en/counts.ts';
import { errors } from './en/errors.ts';
import { exchange } from './en/exchange.ts';
import { health } from './en/health.ts';
import { importReview } from './en/importReview.ts';
import { imports } from './en/imports.ts';
import { overview } from './en/overview.ts';
import { place } from './en/place.ts';
import { provider } from './en/provider.ts';
import { record } from './en/record.ts';
import { risk } from './en/risk.ts';
import { run } from './en/run.ts';
import { consent, setup } from './en/setup.ts';
import { shell } from './en/shell.ts';
import { why } from './en/why.ts';

/**
 * All words of the screens in English. Numbers, dates and names come in formatted; sentences are whole, so
 * that another language can order them as it needs. `**word**` is shown in bold.
 */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  audit,
  background,
  chart,
  consent,
  counts,
  errors,
  exchange,
  health,
  importReview,
  imports,
  overview,
  place,
  provider,
  record,
  risk,
  run,
  setup,
  shell,
  why,
};

/** What every language has to provide. */
export type Text = typeof en;
