import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Root of the checkout that the tests run in. */
export const checkoutRoot = join(import.meta.dirname, '..', '..');

const copied = [
  'LICENSE',
  'THIRD_PARTY_NOTICES.md',
  'electron-builder.yml',
  'main',
  'package-lock.json',
  'package.json',
  'preload',
  'renderer',
  'scripts',
  'shared',
  'tests/tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.main.config.ts',
  'vite.worker.config.ts',
  'vite.importWorker.config.ts',
  'vite.preload.config.ts',
];

export interface CheckoutCopy {
  root: string;
  remove(): Promise<void>;
}

/** The sources in a folder of their own, so that a build under test leaves the real `dist` alone. */
export async function copyCheckout(): Promise<CheckoutCopy> {
  const root = await mkdtemp(join(tmpdir(), 'outpost-checkout-'));
  for (const name of copied) await cp(join(checkoutRoot, name), join(root, name), { recursive: true });
  await symlink(join(checkoutRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
