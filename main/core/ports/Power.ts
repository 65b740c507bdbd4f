/** What the host knows of the computer's power. */
export interface Power {
  /** Null where the host does not know. */
  isOnBattery(): boolean | null;
  /** `resume`: awake again; `changed`: on or off battery. @returns a function that ends it */
  listen(listener: (event: 'suspend' | 'resume' | 'changed') => void): () => void;
}
