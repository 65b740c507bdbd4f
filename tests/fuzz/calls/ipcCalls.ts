/** Hostile calls over the real Electron host and the real preload bridge, on the stand-in of Electron. */
import { join } from 'node:path';
import { bridgeChannels, type OutpostBridge } from '../../../shared/contract/bridge.ts';
import { createElectronStandIn } from '../../support/electronStandIn/createElectronStandIn.ts';
import { FrameStandIn } from '../../support/electronStandIn/frame.ts';
import { standInFor } from '../electronModule.ts';
import type { WatchedFolder } from '../watchedFolder.ts';
import type { Wire } from './callPart.ts';
import type { CallWorld } from './callWorld.ts';

export async function openIpcWire(world: CallWorld, watched: WatchedFolder): Promise<Wire> {
  const reports: unknown[] = [];
  const standIn = createElectronStandIn({
    isPackaged: true,
    hasInstanceLock: true,
    workAreas: [{ x: 0, y: 0, width: 1920, height: 1040 }],
    userData: join(watched.root, 'data'),
    async runPreload(electron) {
      standInFor('preload', electron);
      await import('../../../preload/index.ts');
    },
  });
  standInFor('main', standIn.main);
  const { startElectronHost } = await import('../../../main/hosts/electron/startElectronHost.ts');
  await startElectronHost({
    openCore: async () => world.core,
    dataFolder: watched.data,
    pageFolder: join(watched.root, 'page'),
    preloadPath: join(watched.root, 'preload.cjs'),
    report: (thrown) => void reports.push(thrown),
  });
  const { webContents } = standIn.windows[0]!;
  const bridge = webContents.renderer!.mainWorld.outpost as OutpostBridge;
  const foreign = [
    null,
    new FrameStandIn('https://evil.example/'),
    new FrameStandIn('app://outpost/', webContents.mainFrame),
    new FrameStandIn('app://outpost.evil.example/'),
    new FrameStandIn('app://outpost/', null, 'null'),
  ];
  return {
    onlyJson: false,
    // A page can speak to the preload script alone, a page that has taken the renderer over to the channel itself.
    async send(message, dice) {
      if (dice.happens(0.5)) {
        const frame = webContents.mainFrame;
        return standIn.invokeFrom(webContents, frame, bridgeChannels.call, message);
      }
      return bridge.call(message as never);
    },
    async knock(dice, message) {
      const frame = dice.oneOf(foreign);
      const answer = await standIn.invokeFrom(webContents, frame, bridgeChannels.call, message);
      const code = (answer as { error?: { code?: string } }).error?.code;
      return code === 'UNAUTHORISED' ? null : `a foreign frame was answered with ${code ?? 'a value'}`;
    },
    problems: () => reports.splice(0).map(String),
    async close() {
      standIn.main.app.quit();
      await standIn.main.app.exited;
    },
  };
}
