/** Whether the outside can be reached: asked before and after requests to providers on the network. */
export interface Connectivity {
  /**
   * Any HTTP status over verified TLS from one of the addresses means online; nothing to ask means online.
   * @throws the signal's reason once it is aborted
   */
  isOnline(urls: readonly string[], signal: AbortSignal): Promise<boolean>;
}
