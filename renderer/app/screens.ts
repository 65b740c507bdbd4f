/** The parts of the window that its first screen does not need; each in a file of its own, loaded when it is shown. */
import { EmptyStart } from '../features/dataset/index.ts';
import { RecordLine } from '../features/place/index.ts';
import { RecordCell, TimeCell } from '../features/trust/index.ts';
import { lazily } from '../ui/lazily.tsx';
import { VirtualRows } from '../ui/virtual/LongRows.tsx';

export const PlaceView = lazily(async () => (await import('../features/place/PlaceView.tsx')).PlaceView);
export const ReportView = lazily(async () => (await import('../features/report/ReportView.tsx')).ReportView);
export const ProviderView = lazily(
  async () => (await import('../features/provider/ProviderView.tsx')).ProviderView,
);
export const TrustView = lazily(async () => (await import('../features/trust/TrustView.tsx')).TrustView);
export const BackgroundView = lazily(
  async () => (await import('../features/background/BackgroundView.tsx')).BackgroundView,
);
export const TeamView = lazily(async () => (await import('../features/team/TeamView.tsx')).TeamView);
export const SettingsView = lazily(
  async () => (await import('../features/settings/SettingsView.tsx')).SettingsView,
);
export const AuditView = lazily(async () => (await import('../features/audit/AuditView.tsx')).AuditView);
export const ImportPanel = lazily(
  async () => (await import('../features/import/ImportPanel.tsx')).ImportPanel,
);
export const ImportOutcomeLine = lazily(
  async () => (await import('../features/import/ImportOutcomeLine.tsx')).ImportOutcomeLine,
);
export const PlaceList = lazily(async () => (await import('../features/place/PlaceList.tsx')).PlaceList);
export const RunPanel = lazily(async () => (await import('../features/run/RunPanel.tsx')).RunPanel);
export const LockDialog = lazily(async () => (await import('../features/lock/LockDialog.tsx')).LockDialog);
export const LevelDialog = lazily(
  async () => (await import('../features/level/LevelDialog.tsx')).LevelDialog,
);
export const SetupDialog = lazily(
  async () => (await import('../features/provider/SetupDialog.tsx')).SetupDialog,
);
export const ConsentDialog = lazily(
  async () => (await import('../features/provider/ConsentDialog.tsx')).ConsentDialog,
);
export const ExchangeDialog = lazily(
  async () => (await import('../features/exchange/ExchangeDialog.tsx')).ExchangeDialog,
);

export const FindDialog = lazily(async () => (await import('../features/find/FindDialog.tsx')).FindDialog);
export const HelpDialog = lazily(async () => (await import('../features/help/HelpDialog.tsx')).HelpDialog);

/**
 * Loads all of them, so that none is waited for once the first screen is there; what fails is tried again when it is shown.
 * @param pause before each of them, so that they do not keep the window busy together
 */
export async function preloadScreens(pause: () => Promise<void> = async () => {}): Promise<void> {
  const views = [
    PlaceView,
    ReportView,
    ProviderView,
    TrustView,
    RecordCell,
    TimeCell,
    BackgroundView,
    TeamView,
    AuditView,
    SettingsView,
  ];
  const panels = [RecordLine, EmptyStart, VirtualRows, PlaceList, ImportPanel, ImportOutcomeLine, RunPanel];
  const dialogs = [
    LockDialog,
    LevelDialog,
    SetupDialog,
    ConsentDialog,
    ExchangeDialog,
    FindDialog,
    HelpDialog,
  ];
  for (const part of [...panels, ...views, ...dialogs]) {
    await pause();
    await Promise.allSettled([part.preload()]);
  }
}
