import type { EventMessage, Reply } from '../../shared/contract/index.ts';

/** Who calls: decides what may be asked for (only the command line may name paths on this machine). */
export interface Caller {
  host: 'cli' | 'electron' | 'web';
}

/** The running core, as hosts see it. Hosts carry messages; they never reach past this. */
export interface Core {
  /**
   * Answers one request envelope. Never throws: a malformed request, an unknown method and a defect are
   * replies too.
   * @param request whatever came over the wire
   */
  dispatch(request: unknown, caller: Caller): Promise<Reply>;
  /** @returns a function that ends the subscription */
  subscribe(listener: (message: EventMessage) => void): () => void;
  /** Ends the run in progress, finishes what was acknowledged, and frees the data folder. */
  close(): Promise<void>;
}
