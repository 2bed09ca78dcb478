import { copyPublished, parameter } from "./published.js";

await copyPublished(`${parameter("name")}.json`);
