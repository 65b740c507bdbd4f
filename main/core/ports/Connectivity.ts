/** What a look at the outside found; `portal`: the network answers in the place of whoever was asked. */
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
