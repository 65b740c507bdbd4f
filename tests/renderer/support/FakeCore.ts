import {
  AppError,
  type AuditEntry,
  type Dataset,
  type Difference,
  type EventName,
  type EventPayload,
  type Failover,
  type Forecast,
  type ForecastSummary,
  type Gap,
  type ImportPreview,
  type ImportResult,
  type Params,
  type Result,
  type StatedThresholds,
} from '../../../shared/contract/index.ts';
import { FakeBackground } from './FakeBackground.ts';
import { FakeLock } from './FakeLock.ts';
import { FakeProviders } from './FakeProviders.ts';
import { FakeTeam } from './FakeTeam.ts';
import { fakeAssessed } from './fakeAssessed.ts';
import {
  deathsOf,
  fakeForecast,
  fakeHash,
  fakeSummary,
  locationOf,
  type SetOptions,
  slugOf,
  weekEndsUntil,
} from './fakeForecasts.ts';
import { fakeDataset, fakeFilePreview, fakeImport, fakePreview, type Settings, sample } from './fakeParts.ts';
import type { PlaceFixture } from './placeFixtures.ts';

export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** The world behind the client. */
export class FakeCore {
  readonly s: Settings;
  datasets: Dataset[];
  removed: Dataset[] = [];
  damaged: { id: string; message: string }[] = [];
  forecasts: Forecast[] = [];
  summary: ForecastSummary | null = null;
  entries: AuditEntry[] = [];
  readonly lock: FakeLock;
  readonly providers: FakeProviders;
  readonly background: FakeBackground;
  readonly team: FakeTeam;
  runs = 0;
  failovers: Failover[] = [];
  uploads = new Map<string, number>();
  isCancelled = false;
  releaseRun: (() => void) | null = null;
  /** What files change in the dataset that is there; null where they do not belong to it. */
  difference: Difference | null = null;
  /** What the next previews say other than usual. */
  previewChanges: Partial<ImportPreview> = {};
  readonly emit: Emit;

  constructor(s: Settings, emit: Emit) {
    this.s = s;
    this.emit = emit;
    this.providers = new FakeProviders(s);
    this.lock = new FakeLock(s, this.providers, ({ type, provider, details }) => {
      this.emit('audit.appended', this.append(type, provider, 'USER', details));
      this.emit('lock.changed', this.lock.status());
    });
    this.background = new FakeBackground(s, this);
    this.team = new FakeTeam(s, emit);
    this.datasets = s.hasDataset ? [fakeDataset(s, 'ds-haiti')] : [];
    this.append('DATASET_IMPORTED', null, 'IMPORT', { name: sample.name, rows: { read: 30, used: 30 } });
    this.append('LOCK_ACQUIRED', 'embedded', 'RUN', {});
    if (s.hasDataset && s.hasForecast) this.publish(s.asOf, s.issuedAt);
  }

  append(
    type: AuditEntry['type'],
    provider: string | null,
    cause: string,
    details: Record<string, unknown>,
  ): AuditEntry {
    const seq = this.entries.length + 1;
    const { epoch } = this.lock.state;
    const entry = { seq, at: this.s.now, type, provider, epoch, cause, details, hash: fakeHash(seq) };
    this.entries.push(entry);
    return entry;
  }

  dataset(id: string | undefined): Dataset {
    const found = this.datasets.find((dataset) => dataset.id === id);
    if (found === undefined) throw new AppError('UNKNOWN_DATASET', `There is no dataset ${id}.`);
    return found;
  }

  place(name: string): PlaceFixture {
    return this.s.places.find((place) => place.name === name)!;
  }

  publish(asOf: string, issuedAt: string): { forecasts: Forecast[]; gaps: Gap[]; runId: string } {
    this.runs += 1;
    const runId = `run-${this.runs}`;
    const options: SetOptions = {
      datasetId: 'ds-haiti',
      runId,
      asOf,
      issuedAt,
      kind: this.s.isReplay ? 'hindcast' : 'forecast',
      epoch: this.lock.state.epoch,
      hasDeaths: this.s.hasDeaths,
      levels: this.s.levels,
      impact: 3,
      newerCounts: this.s.newerCounts,
    };
    const isGap = (place: PlaceFixture) => this.s.gaps.includes(place.name);
    const forecasts = this.s.places.filter((p) => !isGap(p)).map((place) => fakeForecast(place, options));
    const gaps = this.s.places.filter(isGap).map(
      (place): Gap => ({
        location: locationOf(place),
        reason: 'INSUFFICIENT_DATA',
        message: 'needs at least 8 weeks with counts; has 5.',
      }),
    );
    this.forecasts = [...forecasts, ...this.forecasts];
    this.summary = fakeSummary(this.s.places, forecasts, gaps, options);
    this.append('SET_PUBLISHED', 'embedded', 'RUN', {
      runId,
      forecasts: forecasts.length,
      gaps: gaps.length,
    });
    return { forecasts, gaps, runId };
  }

  weekly({ id, asOf }: Params<'datasets.weekly'>): Result<'datasets.weekly'> {
    const dataset = this.dataset(id);
    const day = asOf ?? dataset.asOf;
    const weekEnds = weekEndsUntil(day, this.s.places[0]!.cases.length);
    if (weekEnds.length === 0) throw new AppError('NO_DATA_YET', `No week was complete on ${day}.`);
    return {
      datasetId: id,
      asOf: day,
      epiWeek: 'cdc',
      weekEnds,
      places: this.s.places.map((place) => {
        const cases = place.cases.slice(0, weekEnds.length);
        return { location: locationOf(place), cases, deaths: this.s.hasDeaths ? cases.map(deathsOf) : null };
      }),
    };
  }

  assess({ id, asOf, locations = [] }: Params<'datasets.assess'>): Result<'datasets.assess'> {
    const { asOf: day, disease } = this.dataset(id);
    const chosen = this.s.places.filter((place) => locations.includes(slugOf(place.name)));
    const stated = this.providers.listSettings().settings.find(({ key }) => key === 'risk.thresholds')!;
    const answer = (stated.value as Record<string, StatedThresholds>)[id]?.official ?? null;
    return {
      disease,
      asOf: asOf ?? day,
      places: chosen.map((place) => fakeAssessed(place, asOf ?? day, answer)),
      issues: [],
    };
  }

  progress(phase: EventPayload<'run.progress'>['phase'], done: number, place: string | null) {
    return {
      runId: `run-${this.runs + 1}`,
      datasetId: 'ds-haiti',
      provider: 'embedded' as const,
      isAutomatic: false,
      phase,
      done,
      total: this.s.places.length,
      place,
      elapsedMs: done * 400,
    };
  }

  async run(params: Params<'forecasts.run'>, wait: () => Promise<void>): Promise<Result<'forecasts.run'>> {
    this.dataset(params.datasetId);
    const { held } = this.lock.state;
    if (held !== null) throw new AppError('HELD', 'Type `outpost lock resume`.', { reason: held.reason });
    this.isCancelled = false;
    this.emit('run.progress', this.progress('started', 0, null));
    for (const [i, place] of this.s.places.entries()) {
      this.emit('run.progress', this.progress('place', i, place.name));
      if (i === 3) await wait();
      if (this.isCancelled) {
        this.emit('run.progress', this.progress('cancelled', i, null));
        throw new AppError('CANCELLED', 'The run was cancelled; the published set stays.');
      }
    }
    const { forecasts, gaps, runId } = this.publish(params.asOf ?? this.s.asOf, this.s.now);
    const [first] = this.s.attempts;
    if (params.named !== undefined && first !== undefined && first.provider === params.named) {
      const { provider: asked, reason = null } = first;
      const { datasetId } = params;
      if (asked !== 'embedded')
        this.failovers = [{ runId, datasetId, issuedAt: this.s.now, asked, answered: 'embedded', reason }];
    }
    this.emit('run.progress', this.progress('published', this.s.places.length, null));
    this.emit('audit.appended', this.entries.at(-1)!);
    this.emit('forecasts.published', { datasetId: params.datasetId, runId });
    const run = {
      id: runId,
      provider: 'embedded' as const,
      model: 'outpost-embedded-a1',
      epoch: this.lock.state.epoch,
      attempts: this.s.attempts,
      startedAt: this.s.now,
      finishedAt: this.s.now,
      published: true,
    };
    return { run, forecasts, gaps };
  }

  set(params: Params<'settings.set'>): Result<'settings.set'> {
    const answer = this.providers.set(params);
    this.emit('audit.appended', this.append('SETTING_CHANGED', null, 'USER', params));
    this.lock.followSettings();
    this.emit('settings.changed', { key: params.key });
    return answer;
  }

  unset(key: string): Result<'settings.unset'> {
    this.providers.values.delete(key);
    this.emit('audit.appended', this.append('SETTING_CHANGED', null, 'USER', { key, value: null }));
    this.lock.followSettings();
    this.emit('settings.changed', { key });
    return this.providers.listSettings().settings.find((setting) => setting.key === key)!;
  }

  /** What files would do: new without a dataset, an update of the one that is there unless kept apart. */
  dryRun({ into }: Pick<Params<'datasets.import'>, 'into'>): ImportResult {
    const result = fakeImport(fakeDataset(this.s, 'ds-haiti'), 'dry-run');
    const isUpdate = this.difference !== null && into !== 'new';
    return { ...result, difference: isUpdate ? this.difference : null };
  }

  preview(params: Params<'datasets.preview'>): ImportPreview {
    const files = params.files.map((_, i) => fakeFilePreview(i === 0 ? 'counts.csv' : `counts-${i + 1}.csv`));
    return fakePreview(this.dryRun(params), { files, ...this.previewChanges });
  }

  store(fields: Pick<Params<'datasets.import'>, 'name' | 'disease' | 'into'>): ImportResult {
    const known = this.datasets.find((dataset) => dataset.id === 'ds-haiti');
    if (known !== undefined && this.difference !== null && fields.into === undefined) {
      return { ...fakeImport(known, 'updated'), difference: this.difference };
    }
    if (known !== undefined) return fakeImport(known, 'already-there');
    const base = fakeDataset(this.s, 'ds-haiti');
    const dataset = { ...base, name: fields.name ?? base.name, disease: fields.disease ?? base.disease };
    const result = fakeImport(dataset, 'new');
    const { rejected: _rejected, ...stored } = result.datasets[0]!;
    this.datasets = [stored];
    this.append('DATASET_IMPORTED', null, 'IMPORT', { name: dataset.name });
    this.emit('audit.appended', this.entries.at(-1)!);
    this.emit('datasets.changed', { datasetId: dataset.id });
    return result;
  }

  /** An update leaves the dataset as it was, a first import leaves none. */
  undoImport(id: string): Result<'datasets.undoImport'> {
    const dataset = this.dataset(id);
    if (this.difference !== null) return { id, dataset };
    this.removed.push(dataset);
    this.datasets = this.datasets.filter((one) => one.id !== id);
    this.emit('datasets.changed', { datasetId: id });
    return { id, dataset: null };
  }
}
