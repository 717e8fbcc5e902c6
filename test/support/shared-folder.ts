import { join } from "node:path";

/**
 * Where offices' files lie for tests that read them: beside the repository, or where CAPAIAN_SHARED says (a checkout
 * made elsewhere). Tests that need them are skipped where it is absent.
 */
export const SHARED = process.env.CAPAIAN_SHARED ?? join(import.meta.dirname, "../../../shared");
