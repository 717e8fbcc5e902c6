export function bundled(entry: string, name: string): Promise<string>;
