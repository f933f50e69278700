// Runs the JSON list of statements on standard input, and prints the rows of each as JSON.
import { json } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const results = [];
for (const sql of await json(process.stdin)) {
  const reader = await connection.runAndReadAll(sql);
  results.push(reader.getRowObjectsJson());
}
console.log(JSON.stringify(results));
connection.closeSync();
