/** What we measure of a package that ships no types. */
declare module 'proper-lockfile' {
  /** @returns what releases the lock */
  function lock(path: string): Promise<() => Promise<void>>;
  export default { lock };
}
