import type { Configuration } from "webpack";
export default function configure(env?: { trial?: boolean; excel?: boolean }): Promise<Configuration>;
