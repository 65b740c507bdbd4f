/** What a check of the network found; `portal`: the network answers in place of the server that was asked. */
export type NetworkFinding = 'online' | 'portal' | 'offline';

/** Whether the outside can be reached: asked before and after requests to providers on the network. */
export interface Connectivity {
  /**
   * `online`: one of the addresses answered over verified TLS, with something that is neither a redirection to another
   * host nor a page nor the notice of a filter. Nothing to ask means online.
   * @throws the signal's reason once it is aborted
   */
  look(urls: readonly string[], signal: AbortSignal): Promise<NetworkFinding>;
}
