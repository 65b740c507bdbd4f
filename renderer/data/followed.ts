import { failed, type Loadable, loading, ready } from './loadable.ts';

/** One value that is read, told by events, and answered by commands; whatever is newest is shown. */
export interface Followed<T> {
  load(): Promise<void>;
  /** From an event: newer than any answer under way. */
  receive(value: T): void;
  /**
   * Shows the answer of a command, or reads anew where something newer came meanwhile.
   * @throws whatever the command throws
   */
  take(command: () => Promise<T>): Promise<void>;
}

export interface FollowedOptions<T> {
  read: () => Promise<T>;
  known: () => T | null;
  put: (value: Loadable<T>) => void;
  sentenceOf: (thrown: unknown) => string;
}

export function followed<T>({ read, known, put, sentenceOf }: FollowedOptions<T>): Followed<T> {
  let newest = 0;
  const receive = (value: T) => {
    newest += 1;
    put(ready(value));
  };
  const load = async () => {
    newest += 1;
    const own = newest;
    put(loading(known()));
    try {
      const value = await read();
      if (own === newest) put(ready(value));
    } catch (thrown) {
      if (own === newest) put(failed(sentenceOf(thrown), known()));
    }
  };
  return {
    load,
    receive,
    async take(command) {
      const before = newest;
      const value = await command();
      if (before === newest) receive(value);
      else await load();
    },
  };
}
