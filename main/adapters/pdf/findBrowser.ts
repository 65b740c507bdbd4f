/** Where an installed browser of the Chromium family is. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of programs on the path, the plain ones first. */
const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
  // Without a window of its own: what servers and test machines have.
  'chromium-headless-shell',
];

/** What people know them by. */
export const browserNames = 'Chromium, Chrome, Edge, Brave';

/** Below the folders of programs, by platform. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
};
const windowsPlaces = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

export interface Machine {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

const thisMachine: Machine = { platform: process.platform, environment: process.env, exists: existsSync };

/** @returns the path of the first one that is there, or null */
export function findBrowser({ platform, environment, exists }: Machine = thisMachine): string | null {
  const isWindows = platform === 'win32';
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programs.flatMap((name) =>
    folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)),
  );
  const inWindows = windowsFolders.flatMap((name) => {
    const folder = environment[name];
    return folder === undefined ? [] : windowsPlaces.map((place) => join(folder, place));
  });
  const places = isWindows ? inWindows : (usualPlaces[platform] ?? []);
  return [...onPath, ...places].find(exists) ?? null;
}
