export { startNodeHost } from "./nodeHost";
export type { NodeHost } from "./nodeHost";
