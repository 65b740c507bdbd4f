import { AppError, type MethodName, type Params, type Result } from '../../../shared/contract/index.ts';
import type { FakeCore } from './FakeCore.ts';
import { fakeChart } from './fakeForecasts.ts';
import { sample } from './fakeParts.ts';

export type Handlers = { [M in MethodName]?: (params: Params<M>) => Result<M> | Promise<Result<M>> };

/** A handler for every method that the screens call. */
export function handlersOf(core: FakeCore, wait: () => Promise<void>): Handlers {
  const { s } = core;
  const forecast = (id: string) => {
    const found = core.forecasts.find((candidate) => candidate.id === id);
    if (found === undefined) throw new AppError('UNKNOWN_FORECAST', `There is no forecast ${id}.`);
    return found;
  };
  return {
    'app.info': () => ({
      version: '0.1.0',
      today: s.now.slice(0, 10),
      access: s.access,
      writer: s.access === 'reader' ? { pid: 4711, host: 'fieldlaptop', since: s.now } : null,
      dataFolder: '/home/field/outpost',
      site: s.site,
      canChooseFiles: s.canChooseFiles,
      notices: s.notices,
      audit: { entries: core.entries.length, intact: s.isAuditIntact },
    }),
    'samples.list': () => ({ samples: [sample] }),
    'samples.import': () => core.store({}),
    'uploads.open': ({ bytes }) => {
      if (bytes > 200_000_000) throw new AppError('FILE_TOO_LARGE', 'The file is larger than 200 MB.');
      const uploadId = `upload-${core.uploads.size + 1}`;
      core.uploads.set(uploadId, 0);
      return { uploadId };
    },
    'uploads.append': ({ uploadId, base64 }) => {
      const received = (core.uploads.get(uploadId) ?? 0) + atob(base64).length;
      core.uploads.set(uploadId, received);
      return { received };
    },
    'uploads.discard': ({ uploadId }) => {
      core.uploads.delete(uploadId);
      return {};
    },
    'datasets.import': (params) => (params.dryRun ? core.dryRun(params) : core.store(params)),
    'datasets.preview': (params) => core.preview(params),
    'datasets.cancelImport': () => ({ cancelled: true }),
    'datasets.undoImport': ({ id }) => core.undoImport(id),
    'datasets.list': () => ({ datasets: core.datasets, damaged: core.damaged }),
    'datasets.weekly': (params) => core.weekly(params),
    'datasets.redoImport': ({ id }) => {
      const standing = core.datasets.find((candidate) => candidate.id === id);
      if (standing !== undefined) return standing;
      const dataset = core.removed.find((candidate) => candidate.id === id);
      if (dataset === undefined) throw new AppError('UNKNOWN_DATASET', `There is no dataset ${id}.`);
      core.datasets = [...core.datasets, dataset];
      return dataset;
    },
    'forecasts.run': (params) => core.run(params, wait),
    'forecasts.cancel': () => {
      core.isCancelled = true;
      core.releaseRun?.();
      return { cancelled: true };
    },
    'forecasts.progress': () => ({ progress: null }),
    'forecasts.failovers': () => ({ failovers: core.failovers }),
    'forecasts.dismissFailover': ({ runId }) => {
      core.failovers = core.failovers.filter((one) => one.runId !== runId);
      return { failovers: core.failovers };
    },
    'forecasts.show': ({ id }) => forecast(id),
    'forecasts.chart': ({ id }) => fakeChart(core.place(forecast(id).location.name), forecast(id)),
    'forecasts.past': () => ({ past: [], damaged: [] }),
    'forecasts.summary': ({ datasetId }) => {
      core.dataset(datasetId);
      if (core.summary === null) throw new AppError('NO_FORECAST_YET', 'No forecast was made yet.');
      return core.summary;
    },
    'lock.status': () => core.lock.status(),
    'lock.acquire': (params) => core.lock.acquire(params),
    'lock.release': (params) => core.lock.release(params),
    'lock.switch': (params) => core.lock.switch(params),
    'lock.pin': (params) => core.lock.pin(params),
    'lock.unpin': (params) => core.lock.unpin(params),
    'lock.hold': (params) => core.lock.hold(params),
    'lock.resume': (params) => core.lock.resume(params),
    'lock.readmit': (params) => core.lock.readmit(params),
    'lock.tryLoan': ({ id }) => ({ wouldChange: {}, nextRunUses: id, reason: 'One forecast.' }),
    'lock.explain': () => ({
      sentences: [
        { text: 'No provider with a network is enabled, so the offline model serves.', auditSeqs: [2] },
        { text: 'A run needed a holder.', auditSeqs: [2, 3] },
      ],
    }),
    'providers.list': () => ({ providers: core.lock.status().providers }),
    'providers.setup': () => core.providers.all(),
    'providers.setKey': (params) => core.providers.setKey(params),
    'providers.removeKey': (params) => core.providers.removeKey(params),
    'providers.test': ({ id }) => core.providers.test(id),
    'providers.models': () => ({ models: [{ id: 'a-model' }, { id: 'b-model' }] }),
    'providers.preview': (params) => core.providers.preview(params),
    'exchanges.read': ({ hash }) => {
      const text = s.exchanges[hash];
      if (text === undefined)
        throw new AppError('UNKNOWN_EXCHANGE', 'No request or reply is kept.', { hash });
      return { hash, text };
    },
    'settings.list': (params) => core.providers.listSettings(params),
    'datasets.assess': (params) => core.assess(params),
    'settings.get': ({ key }) => {
      const found = core.providers.listSettings().settings.find((setting) => setting.key === key);
      if (found === undefined) throw new AppError('UNKNOWN_SETTING', `There is no setting "${key}".`);
      return found;
    },
    'settings.set': (params) => core.set(params),
    'settings.unset': ({ key }) => core.unset(key),
    'hindcast.cancelBacktest': () => ({ cancelled: true }),
    'scheduler.status': () => core.background.status(),
    'scheduler.runOnce': () => core.background.runOnce(),
    'scheduler.pause': (params) => core.background.pause(params),
    'scheduler.resume': () => core.background.resume(),
    'scheduler.setAutoForecast': (params) => core.background.setAutoForecast(params),
    'health.status': () => core.background.health(),
    'scores.standing': () => s.standing,
    'scores.list': () => ({ scores: s.scores, damaged: s.standing.damaged }),
    'scores.history': () => ({ months: s.months, damaged: s.standing.damaged }),
    'scores.misses': () => ({
      misses: s.misses,
      searched: s.misses.length,
      of: s.misses.length,
      damaged: s.standing.damaged,
    }),
    'team.status': () => core.team.status(),
    'team.records': () => core.team.records,
    'team.conflicts': (params) => core.team.conflicts(params),
    'team.conflictWeeks': () => ({ weeks: core.team.weeks }),
    'team.join': (params) => core.team.join(params),
    'team.sync': () => core.team.sync(),
    'team.stop': () => core.team.stop(),
    'team.leave': () => core.team.leave(),
    'health.check': () => core.background.check(),
    'datasets.watch': (params) => core.background.watch(params),
    'datasets.unwatch': ({ id }) => core.background.setWatch(id, []),
    'audit.export': () => ({ text: '', entries: 0, verified: true, suggestedName: 'outpost-audit-0.csv' }),
    'audit.list': ({ limit = 50, verify = false }) => ({
      entries: core.entries.toReversed().slice(0, limit),
      verified: verify ? s.isAuditIntact : null,
      broken: verify && !s.isAuditIntact ? { segment: 'journal-000001.jsonl', seq: 2 } : null,
      quarantined: [],
    }),
  };
}
