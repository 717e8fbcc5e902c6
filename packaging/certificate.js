import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where office-addin-dev-certs keeps what it makes. */
const FOLDER = join(homedir(), ".office-addin-dev-certs");

/**
 * The certificate of this machine's own server, as `npm run excel` installs it. Where it cannot be installed (no right
 * to, no sudo) the one that was made all the same, which a person can trust by hand; null where there is none.
 */
export async function localCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return { options: await getHttpsServerOptions(), note: null };
  } catch {
    return madeCertificate();
  }
}

async function madeCertificate() {
  const authority = join(FOLDER, "ca.crt");
  try {
    const [cert, key] = await Promise.all(
      ["localhost.crt", "localhost.key"].map((name) => readFile(join(FOLDER, name))),
    );
    return { options: { cert, key }, note: `${NOT_INSTALLED} ${trustByHand(authority)}` };
  } catch {
    return { options: null, note: `${NOT_INSTALLED} ${PLAIN}` };
  }
}

const NOT_INSTALLED =
  "Sertifikat untuk https://localhost tidak dapat dipasang di komputer ini (biasanya karena tanpa hak administrator).";
const PLAIN = "Halaman disajikan lewat http: peramban dapat membukanya, Excel tidak.";

const trustByHand = (authority) =>
  `Halaman tetap disajikan, tetapi Excel baru memuatnya setelah sertifikat ${authority} dipercaya. ` +
  "Windows: klik dua kali berkas itu, Pasang Sertifikat, Pengguna Saat Ini, Otoritas Sertifikasi Akar Tepercaya. " +
  "Mac: buka berkas itu di Akses Rantai Kunci, lalu pilih Selalu Percaya.";
