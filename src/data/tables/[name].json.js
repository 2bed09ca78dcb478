import { copyPublished, parameter } from "../published.js";

await copyPublished(`tables/${parameter("name")}.json`);
