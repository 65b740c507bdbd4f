import { join } from 'node:path';
import { vi } from 'vitest';

/** Programs that a test starts find their user's folders in this home, and nothing of the real one. */
export function withHome(home: string): void {
  const names = ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'APPDATA', 'LOCALAPPDATA'];
  for (const name of ['HOME', 'USERPROFILE']) vi.stubEnv(name, home);
  for (const name of names) vi.stubEnv(name, join(home, name));
}
