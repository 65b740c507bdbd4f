import { describe, expect, it } from 'vitest';
import { createStores } from '../../../renderer/app/createStores.ts';
import { placeDetailQuery } from '../../../renderer/data/datasets/datasetQueries.ts';
import type { Connection } from '../../../renderer/data/transport/connection.ts';
import { AppError, type ForecastSummary } from '../../../shared/contract/index.ts';
import { createFakeClient, type FakeOptions } from '../support/fakeClient.ts';
import { answered, followData, followSetup, testNow } from '../support/services.tsx';

function start(options: FakeOptions = {}, hash = '') {
  const client = createFakeClient(options);
  const hashes: string[] = [];
  let report: (connection: Connection) => void = () => {};
  const stores = createStores({
    client,
    sentenceOf: String,
    now: () => testNow,
    hash,
    setHash: (next) => hashes.push(next),
    watch: {
      onConnection(listener) {
        report = listener;
        return () => {
          report = () => {};
        };
      },
    },
  });
  const end = stores.start();
  return { client, stores, end, hashes, report: (connection: Connection) => report(connection) };
}

async function started(options: FakeOptions = {}, hash = '') {
  const window = start(options, hash);
  const unfollow = await followData(window.stores);
  expect(window.stores.data.known().weekly).not.toBeNull();
  await expect.poll(() => window.stores.lock.known()).not.toBeNull();
  const end = () => {
    unfollow();
    window.end();
  };
  return { ...window, end };
}

describe('events of the contract', () => {
  it('change the lock and explain it anew', async () => {
    const { client, stores, end } = await started();
    const lock = stores.lock.known()!;
    const before = client.calls.filter((call) => call.method === 'lock.explain').length;
    client.emit('lock.changed', { ...lock, epoch: 8 });
    await expect.poll(() => client.calls.filter((c) => c.method === 'lock.explain')).toHaveLength(before + 1);
    end();
  });

  it('lead to one request each, whatever they make old', async () => {
    const { client, stores, end } = await started();
    const unfollow = await followSetup(stores);
    const requestsOf = async (emit: () => unknown) => {
      await answered(stores);
      const before = client.calls.length;
      await emit();
      await answered(stores);
      return client.calls.slice(before).map(({ method }) => method);
    };
    const lock = stores.lock.known()!;
    expect(await requestsOf(() => client.emit('lock.changed', { ...lock, epoch: 8 }))).toEqual([
      'lock.explain',
      'health.status',
    ]);
    const ofSettings = ['lock.status', 'lock.explain', 'providers.setup', 'settings.list'];
    const ofBackground = ['scheduler.status', 'health.status'];
    const event = await requestsOf(() => client.emit('settings.changed', { key: 'privacy.codePlaces' }));
    expect(event.toSorted()).toEqual([...ofSettings, ...ofBackground].toSorted());
    const command = await requestsOf(() => stores.setup.getState().codePlaces(true));
    expect(command.toSorted()).toEqual(['settings.set', ...event].toSorted());
    expect(await requestsOf(() => stores.background.getState().pause(''))).toEqual(['scheduler.pause']);
    const hold = { name: 'hold', reason: 'Maintenance' } as const;
    expect(await requestsOf(() => stores.lock.command(hold))).toEqual([
      'lock.hold',
      'lock.explain',
      'health.status',
    ]);
    unfollow();
    end();
  });

  it('have everything asked again that was said in the language before', async () => {
    const { client, stores, end } = await started();
    await answered(stores);
    const shown = stores.answers.queries.getQueryCache().findAll({ type: 'active' });
    const updates = () => shown.map(({ state }) => state.dataUpdateCount);
    const before = updates();
    expect(before.length).toBeGreaterThan(5);
    client.emit('settings.changed', { key: 'language' });
    await answered(stores);
    expect(updates().every((count, i) => count > before[i]!)).toBe(true);
    end();
  });

  it('bring notices, audit entries and run progress', async () => {
    const { client, stores, end } = await started();
    client.emit('notice', { code: 'N', severity: 'info', message: 'Hello.' });
    expect(stores.system.getState().notices).toHaveLength(1);
    client.emit('run.progress', {
      runId: 'r',
      datasetId: 'ds-haiti',
      provider: 'embedded',
      isAutomatic: false,
      phase: 'place',
      done: 1,
      total: 10,
      place: 'Sud',
      elapsedMs: 5,
    });
    expect(stores.run.getState().progress?.place).toBe('Sud');
    end();
  });

  it('read a set that another window published', async () => {
    const { client, stores, end } = await started();
    const before = client.calls.filter((call) => call.method === 'forecasts.summary').length;
    client.emit('forecasts.published', { datasetId: 'another', runId: 'r' });
    client.emit('forecasts.published', { datasetId: 'ds-haiti', runId: 'r' });
    await expect
      .poll(() => client.calls.filter((call) => call.method === 'forecasts.summary'))
      .toHaveLength(before + 1);
    expect(stores.data.known().summary).not.toBeNull();
    end();
  });

  it('tell how far an import is', async () => {
    const { client, stores, end } = await started({ hasDataset: true });
    const release = client.holdNext('datasets.preview');
    const importing = stores.imports.getState().start([new File(['a,b'], 'a.csv')]);
    await expect.poll(() => stores.imports.getState().phase.name).toBe('reading');
    const progress = { phase: 'reading' as const, rowsRead: 1200, share: 0.4, secondsLeft: 9 };
    client.emit('import.progress', progress);
    expect(stores.imports.getState().phase).toMatchObject({ progress });
    release();
    await importing;
    end();
  });

  it('reach nobody after the end', async () => {
    const { client, stores, end } = await started();
    end();
    client.emit('notice', { code: 'N', severity: 'info', message: 'Hello.' });
    expect(stores.system.getState().notices).toEqual([]);
  });
});

describe('a connection that comes back', () => {
  it('has everything asked again, because events were missed', async () => {
    const { client, stores, report, end } = await started();
    report('lost');
    expect(stores.system.getState().connection).toBe('lost');
    const before = client.calls.filter((call) => call.method === 'datasets.list').length;
    report('connected');
    await expect
      .poll(() => client.calls.filter((call) => call.method === 'datasets.list'))
      .toHaveLength(before + 1);
    report('connected');
    expect(client.calls.filter((call) => call.method === 'datasets.list')).toHaveLength(before + 1);
    end();
  });
});

describe('the address of the window', () => {
  it('keeps the place it was opened with, and leaves it with the dataset', async () => {
    const { stores, hashes, end } = await started({}, '#/places/sud');
    expect(hashes).toEqual([]);
    expect(stores.navigation.getState()).toMatchObject({ lastPlace: 'sud', route: { code: 'sud' } });
    stores.choice.getState().choose('another');
    expect(hashes).toEqual(['#/places']);
    expect(stores.navigation.getState().lastPlace).toBeNull();
    end();
  });

  it('remembers the place seen last on other screens', () => {
    const { stores, end } = start({}, '#/places/sud');
    stores.navigation.getState().follow('#/audit');
    expect(stores.navigation.getState()).toMatchObject({ lastPlace: 'sud', route: { view: 'audit' } });
    end();
  });
});

describe('what has just ended', () => {
  it('is shown where its places are when a sample was opened from another screen', async () => {
    const { stores, hashes, end } = start({ hasDataset: false }, '#/audit');
    await stores.imports.getState().openSample('haiti-cholera');
    expect(hashes).toEqual(['#/']);
    end();
  });

  it('stays on the overview and on places', async () => {
    const { stores, hashes, end } = start({ hasDataset: false }, '#/places');
    await stores.imports.getState().openSample('haiti-cholera');
    expect(hashes).toEqual([]);
    end();
  });

  it('is put away with the screen when it was a success, and stays when it was a failure', async () => {
    const { stores, end } = await started();
    await stores.run.getState().ask();
    expect(stores.run.getState().end?.kind).toBe('published');
    stores.navigation.getState().follow('#/places/sud');
    expect(stores.run.getState().end).toBeNull();
    stores.run.setState({ end: { kind: 'failed', sentence: 'No.', refusal: null } });
    stores.navigation.getState().follow('#/audit');
    expect(stores.run.getState().end?.kind).toBe('failed');
    end();
  });
});

describe('the way to a place', () => {
  const shown = ({ calls }: ReturnType<typeof createFakeClient>) =>
    calls.filter(({ method }) => method === 'forecasts.show').map(({ params }) => params);

  it('asks for its forecast before its screen is made, and once', async () => {
    const { client, stores, end } = await started();
    const { follow } = stores.navigation.getState();
    follow('#/places/sud');
    expect(shown(client)).toEqual([{ id: 'run-1.sud' }]);
    follow('#/places/nord');
    follow('#/places/sud');
    expect(shown(client)).toEqual([{ id: 'run-1.sud' }, { id: 'run-1.nord' }]);
    end();
  });

  it('asks for that of the place by itself where it is the one that is shown', async () => {
    const { client, stores, end } = await started();
    const { queries } = stores.answers;
    const [queryKey, summary] = queries.getQueriesData<ForecastSummary>({ queryKey: ['summary'] })[0]!;
    const location = { code: 'sud', name: 'Sud', population: null };
    const beside = [{ forecastId: 'run-2.sud', location }] as ForecastSummary['beside'];
    queries.setQueryData(queryKey, { ...summary!, beside });
    stores.choice.setState({ shownBesideId: 'run-2.sud' });
    stores.navigation.getState().follow('#/places/sud');
    expect(shown(client)).toEqual([{ id: 'run-2.sud' }]);
    end();
  });

  it('asks for nothing where the place has no forecast, and leaves a failure to its button', async () => {
    const { client, stores, end } = await started();
    const { follow } = stores.navigation.getState();
    follow('#/places/atlantis');
    follow('#/places');
    expect(shown(client)).toEqual([]);
    client.failNext('forecasts.show', new AppError('FOLDER_DAMAGED', 'The set is damaged.'));
    follow('#/places/sud');
    const { queryKey } = placeDetailQuery(client, 'run-1.sud');
    await expect.poll(() => stores.answers.queries.getQueryState(queryKey)?.error).not.toBeNull();
    follow('#/places/nord');
    follow('#/places/sud');
    expect(shown(client)).toEqual([{ id: 'run-1.sud' }, { id: 'run-1.nord' }]);
    end();
  });
});
