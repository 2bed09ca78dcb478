import type { Vocabulary } from "../schema/vocabulary";
import type { RefreshConfig } from "./config";
import type { Home } from "./home";

/** What every source works with. */
export interface Context {
  home: Home;
  /** The project's own data folder: what is there is not taken again. */
  data: string;
  config: RefreshConfig;
  vocabulary: Vocabulary;
  /** Version of the code (`codeVersionOf`): what was read with another is read again. */
  code: string;
  /** ISO day in Seoul. */
  today: string;
  /** Ends a source between two documents. */
  signal: AbortSignal;
  /** Tells a line to whoever watches; never a key, a name or a telephone number. */
  tell: (line: string) => void;
}
