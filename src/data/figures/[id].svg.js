import { copyPublished, parameter } from "../published.js";

await copyPublished(`figures/${parameter("id")}.svg`);
