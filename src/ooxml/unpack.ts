import { unzipSync, type UnzipFileInfo } from "fflate";
import { CEILINGS } from "./ceilings";

/** Why a file cannot be unpacked; `what` tells of a file that is too large: "isinya lebih dari 100 MB". */
export class UnpackError extends Error {
  constructor(
    readonly reason: "no-package" | "encrypted" | "old-format" | "too-large",
    readonly what = "",
  ) {
    super(`${reason} ${what}`.trim());
  }
}

/** The parts of an Office file by path, after a look at what they would unpack to. Throws UnpackError. */
export function unpack(file: Uint8Array): Map<string, Uint8Array> {
  checkSignature(file);
  try {
    const sizes = new SizeCheck(file.length);
    unzipSync(file, { filter: (part) => sizes.check(part) });
    return new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith("/")));
  } catch (error) {
    throw error instanceof UnpackError ? error : new UnpackError("no-package");
  }
}

/** Adds up what the parts of a file unpack to, before any is unpacked. */
class SizeCheck {
  private parts = 0;
  private bytes = 0;

  constructor(private readonly whole: number) {}

  check({ name, size, originalSize }: UnzipFileInfo): false {
    // Sent as text, or cut off: what it says of its parts is no longer true.
    if (size > this.whole) throw new UnpackError("no-package");
    if (++this.parts > CEILINGS.parts) throw tooLarge(`bagiannya lebih dari ${CEILINGS.parts}`);
    this.bytes += originalSize;
    if (this.bytes > CEILINGS.unpacked)
      throw tooLarge(`isinya lebih dari ${CEILINGS.unpacked / 1024 ** 2} MB`);
    if (originalSize > CEILINGS.packedFreely && originalSize > size * CEILINGS.packing)
      throw tooLarge(`bagian ${name} membesar lebih dari ${CEILINGS.packing} kali ketika dibuka`);
    return false;
  }
}

function tooLarge(what: string): UnpackError {
  return new UnpackError("too-large", what);
}

function checkSignature(file: Uint8Array): void {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => file[index] === byte);
  if (starts(0x50, 0x4b)) return;
  // A compound file holds either an encrypted package or a document of Office 97-2003.
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) throw new UnpackError("no-package");
  throw new UnpackError(includesUtf16(file, "EncryptedPackage") ? "encrypted" : "old-format");
}

function includesUtf16(file: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}
