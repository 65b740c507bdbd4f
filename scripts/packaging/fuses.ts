/** Electron's fuses: single bytes in its program that say what it refuses, whoever starts it. */
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState, SENTINEL } from '@electron/fuses/dist/constants.js';

/** What the packed program must say; a test compares it with electron-builder.yml by packing. */
export const expectedFuses: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

const names = Object.keys(expectedFuses) as (keyof typeof FuseV1Options)[];

/** A program that is nothing but fuses, each the opposite of what is expected: a fuse that nobody set is found. */
export function standInProgram(): Buffer {
  const VERSION = 1;
  const wire = Buffer.alloc(names.length);
  for (const name of names)
    wire[FuseV1Options[name]] = expectedFuses[name] ? FuseState.DISABLE : FuseState.ENABLE;
  return Buffer.concat([Buffer.from(SENTINEL), Buffer.from([VERSION, names.length]), wire]);
}

/** @returns the names of the fuses of a packed program that do not say what they must */
export async function wrongFuses(program: string): Promise<string[]> {
  const wire = new Map(Object.entries(await getCurrentFuseWire(program)));
  const wanted = (name: keyof typeof FuseV1Options) =>
    expectedFuses[name] ? FuseState.ENABLE : FuseState.DISABLE;
  return names.filter((name) => wire.get(String(FuseV1Options[name])) !== wanted(name));
}
