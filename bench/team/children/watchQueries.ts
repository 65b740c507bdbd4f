/** Counts what is asked of databases through `pg` in this process, and the bytes that pass. */
import pg from 'pg';

export interface QueryWatch {
  queries: number;
  /** Of them, those that the database asked to ask again. */
  repeated: number;
  /** Both ways, without TLS; of connections that have ended. */
  bytes: number;
}

type Anything = (...args: unknown[]) => unknown;

/** @returns counts that grow as long as the process lives */
export function watchQueries(): QueryWatch {
  const watch: QueryWatch = { queries: 0, repeated: 0, bytes: 0 };
  const prototype = pg.Client.prototype as unknown as { query: Anything; end: Anything };
  const { query, end } = prototype;
  prototype.query = function counted(this: unknown, ...args: unknown[]) {
    watch.queries += 1;
    const answer = query.apply(this, args);
    if (answer instanceof Promise)
      answer.catch((thrown: { code?: string }) => {
        if (thrown.code === '40001') watch.repeated += 1;
      });
    return answer;
  };
  prototype.end = function tallied(
    this: { connection?: { stream?: { bytesRead?: number; bytesWritten?: number } } },
    ...args: unknown[]
  ) {
    const { bytesRead = 0, bytesWritten = 0 } = this.connection?.stream ?? {};
    watch.bytes += bytesRead + bytesWritten;
    return end.apply(this, args);
  };
  return watch;
}
