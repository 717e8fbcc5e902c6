/**
 * Starts the command line (main.ts): puts its sources together, which takes a tenth of a second, and runs the
 * whole. Loaded one by one, each translated on its way, they would take five times as long.
 */
import { join } from "node:path";
import { bundled } from "./bundle.js";

await import(await bundled(join(import.meta.dirname, "main.ts"), "headless"));
