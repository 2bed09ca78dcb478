import { join } from "node:path";
import { homeAt, type Home } from "../refresh/home";
import { FOLDERS } from "./folders";

/** Where the operator's things lie: `MAEUL_HOME`, else `var/` of the project. */
export function operatorHome(): Home {
  const named = process.env["MAEUL_HOME"];
  return homeAt(named === undefined || named === "" ? join(FOLDERS.root, "var") : named);
}
