/** Whether events arrive. `connected` also means: what was missed before has to be asked again. */
export type Connection = 'connecting' | 'connected' | 'lost';

/** A wire that can break tells about it. */
export interface ConnectionWatch {
  /** @returns a function that ends the watch */
  onConnection(listener: (connection: Connection) => void): () => void;
}
