import { copyPublished } from "./published.js";

await copyPublished("manifest.json");
