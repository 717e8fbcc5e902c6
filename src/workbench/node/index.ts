export { startNodeHost } from "./node-host";
export type { NodeHost } from "./node-host";
