/** Reads one file with DuckDB, in one thread, and adds its counts up by place and day. Prints how many rows that were. */
import { argv, stdout } from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
await connection.run(
  'CREATE TABLE counts AS SELECT place, date, sum(cases) AS cases, sum(deaths) AS deaths, count(*) AS entries FROM read_csv($path) GROUP BY place, date',
  { path: argv[2]! },
);
const counted = await connection.runAndReadAll('SELECT sum(entries)::INTEGER FROM counts');
stdout.write(JSON.stringify({ rows: counted.getRows()[0]![0] }));
