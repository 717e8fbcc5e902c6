import type { WebpackPluginInstance } from "webpack";
export const lastRelease: WebpackPluginInstance;
