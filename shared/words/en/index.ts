import { cli } from './cli/index.ts';
import { failures } from './core/failures.ts';
import { forecasts } from './core/forecasts.ts';
import { health } from './core/health.ts';
import { hindcast } from './core/hindcast.ts';
import { lock } from './core/lock.ts';
import { providers } from './core/providers.ts';
import { requests } from './core/requests.ts';
import { runs } from './core/runs.ts';
import { scheduler } from './core/scheduler.ts';
import { scoring } from './core/scoring.ts';
import { settings } from './core/settings.ts';
import { storage } from './core/storage.ts';
import { thresholds } from './core/thresholds.ts';

/**
 * English. Facts come in, sentences come out: whole ones, so that another language can order them as it needs.
 * Numbers and dates come in as they are shown.
 */
export const en = {
  cli,
  failures,
  forecasts,
  health,
  hindcast,
  lock,
  providers,
  requests,
  runs,
  scheduler,
  scoring,
  settings,
  storage,
  thresholds,
};
