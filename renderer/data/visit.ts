/** Which site this window looks at: another one's copy until it goes back, also over a reload. It is no setting: other windows stay where they are. */
const KEY = 'outpost.site';

/** @returns the number of the site; null for one's own data folder */
export function visitedSite(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Loads the page anew, so that nothing of one site stays on the screens of another. @param id null to go back */
export function visit(id: string | null): void {
  if (id === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, id);
  location.hash = '';
  location.reload();
}
