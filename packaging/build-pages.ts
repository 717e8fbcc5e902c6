import webpack, { type Configuration } from "webpack";

interface PagesToBuild {
  /** Absent: `dist/`. */
  readonly folder?: string;
  /** Whether office.js lies beside the pages. */
  readonly isIntranet?: boolean;
}

/** Builds the product. The configuration is loaded when it is asked for: it reads the address of the host from CAPAIAN_URL. */
export async function buildPages({ folder, isIntranet = false }: PagesToBuild): Promise<void> {
  const { default: configure } = (await import("../webpack.config.js")) as {
    default: (env: { readonly intranet: boolean }) => Promise<Configuration>;
  };
  const configuration = await configure({ intranet: isIntranet });
  const output = { ...configuration.output, ...(folder === undefined ? {} : { path: folder }) };
  const compiler = webpack({ ...configuration, output });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      });
    });
  });
}
