declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  import type { BrotliOptions } from "node:zlib";

  interface Options {
    filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
    brotli?: BrotliOptions;
  }
  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  /** Packs what is answered as the request allows. */
  interface Compression {
    (options?: Options): Handler;
    /** Whether a type is worth it. */
    filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  const compression: Compression;
  export default compression;
}
