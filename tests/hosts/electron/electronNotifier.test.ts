import { afterEach, describe, expect, it } from 'vitest';
import { electronNotifier, type NotifierElectron } from '../../../main/hosts/electron/electronNotifier.ts';
import { wideCsv } from '../../support/builders.ts';
import { settle } from '../../support/fakeClock.ts';
import { bridgeOf, type ElectronRun, prepareElectron } from '../../support/openElectron.ts';
import { clientOf, openTestCore, type TestCore } from '../../support/testCore.ts';
import { judgeByLastWeek, quietCounts, WAVE } from '../../support/waves.ts';

let run: ElectronRun;
let test: TestCore;
let id: string;

afterEach(async () => {
  run.standIn.main.app.quit();
  await run.standIn.main.app.exited;
  await run.remove();
});

/** The host with its window over a real core whose dataset is quiet; the core gets its notifications as `main.ts` gives them. */
async function open(hasNotifications = true): Promise<void> {
  run = await prepareElectron({ hasNotifications });
  const notifier = electronNotifier(run.standIn.main as unknown as NotifierElectron);
  await run.start(async () => {
    test = await openTestCore({ host: 'electron', notifier });
    return test.core;
  });
  await judgeByLastWeek(test.client);
  await publish(quietCounts());
}

async function publish(cases: readonly number[]): Promise<void> {
  test.files.set('alps.csv', wideCsv({ Tirol: cases, Wien: quietCounts() }));
  const { datasets } = await clientOf(test.core, 'cli').call('datasets.import', {
    files: [{ path: 'alps.csv' }],
  });
  id = datasets[0]!.id;
  await test.client.call('forecasts.run', { datasetId: id });
  await settle(test.clock, 50);
}

describe('a rise that is published behind the window', () => {
  it('shows one notification of the system', async () => {
    await open();
    run.standIn.windows[0]!.blur();
    await publish(quietCounts(WAVE));
    expect(run.standIn.notifications.map(({ title, body }) => ({ title, body }))).toEqual([
      { title: '1 place rose', body: 'Tirol yellow – alps. Open' },
    ]);
  });

  it('brings the window to the front and has it show the overview of the dataset once it is clicked', async () => {
    await open();
    const window = run.standIn.windows[0]!;
    const heard: unknown[] = [];
    bridgeOf(window).onEvent(({ event, payload }) => {
      if (event === 'overview.wanted') heard.push(payload);
    });
    window.blur();
    window.minimize();
    await publish(quietCounts(WAVE));
    run.standIn.notifications[0]!.click();
    expect(window.isFocused()).toBe(true);
    expect(window.isMinimized()).toBe(false);
    await settle(test.clock);
    expect(heard).toEqual([{ datasetId: id }]);
  });

  it('shows none where the system has no notifications', async () => {
    await open(false);
    run.standIn.windows[0]!.blur();
    await publish(quietCounts(WAVE));
    expect(run.standIn.notifications).toEqual([]);
  });
});

it('shows none while the window is before the user who asked for the forecast', async () => {
  await open();
  await publish(quietCounts(WAVE));
  expect(run.standIn.notifications).toEqual([]);
});
