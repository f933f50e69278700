/** As much as the tests use of readers that come without types. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed?: boolean; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    getResource(name: string): Resource;
  }
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  export default class CsvwParser {
    constructor(options: { metadata: unknown; baseIRI: string });
    import(input: Readable): AsyncIterable<{
      subject: { value: string };
      predicate: { value: string };
      object: { value: string; datatype: { value: string | { value: string } } };
    }>;
  }
}

declare module 'jsonld' {
  interface Options {
    base: string;
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string }>;
  }
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; termType: string };
  }
  const jsonld: {
    toRDF(document: object, options: Options): Promise<Quad[]>;
  };
  export default jsonld;
}
