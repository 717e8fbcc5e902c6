/** `npm run build`: the product as static files in `dist/`, for any HTTPS host. */
import { buildPages } from "./build-pages";

process.stdout.write("Membangun…\n");
await buildPages({});
process.stdout.write("Selesai: berkasnya ada di dist/.\n");
