import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks for Electron's binary without importing the package, which would start to download it.
 * @returns its path, or null when the package came without it
 */
export function electronBinary(root: string): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** @returns whether a window could be seen: Linux says so in its environment, the others always have a screen */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
