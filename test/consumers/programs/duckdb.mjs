// Runs the SQL on standard input, and prints its rows as JSON.
import { text } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const reader = await connection.runAndReadAll(await text(process.stdin));
console.log(JSON.stringify(reader.getRowObjectsJson()));
connection.closeSync();
