import { bacaTeks } from "./angka";
import { desimal, type Desimal } from "./desimal";

/**
 * The value of the last calculation with figures that a text prints: "... = 9 / 71 x 100%",
 * "$= \frac{66.707.861.047 - 63.412.509.011}{63.412.509.011} \times 100$". null where it prints none,
 * or one that cannot be computed.
 */
export function hitungRumusTercetak(teks: string): Desimal | null {
  const parts = ratakan(teks).split("=");
  for (const part of parts.reverse()) {
    const tokens = urai(part);
    if (!tokens || !tokens.some((token) => OPERATOR.has(token))) continue;
    const nilai = new Pembaca(tokens).baca();
    if (nilai) return nilai;
  }
  return null;
}

const OPERATOR = new Set(["+", "-", "*", "/"]);

/** LaTeX as reports carry it, and the signs of arithmetic in all their shapes, as one line. */
function ratakan(teks: string): string {
  return teks
    .replace(/\\text\{[^{}]*\}/g, " kata ")
    .replace(/\\(?:d|t)?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "(($1)/($2))")
    .replace(/\\(?:times|cdot)/g, "*")
    .replace(/\\(?:left|right|%)/g, (sign) => (sign === "\\%" ? "%" : ""))
    .replace(/[×✕∗]/g, "*")
    .replace(/(?<=[\d\s)%])[xX](?=[\s\d(])/g, "*")
    .replace(/[÷:]/g, "/")
    .replace(/[–—−]/g, "-")
    .replace(/[$\\{}]/g, " ");
}

/** Figures, brackets and signs; null where words stand among them. */
function urai(teks: string): string[] | null {
  const tokens: string[] = [];
  const pola = /\s*(?:((?:rp\.?\s*)?\d[\d.,]*(?:\s*%)?)|([-+*/()]))/giy;
  const rapi = teks.trim().replace(/[.,;]+$/, "");
  let letak = 0;
  while (letak < rapi.length) {
    pola.lastIndex = letak;
    const cocok = pola.exec(rapi);
    if (!cocok) return null;
    letak = pola.lastIndex;
    tokens.push((cocok[1] ?? cocok[2] ?? "").trim());
  }
  return tokens;
}

/** Sums of products; "100%" behind a multiplication sign is the hundred that makes it a percentage. */
class Pembaca {
  private letak = 0;

  constructor(private readonly tokens: readonly string[]) {}

  baca(): Desimal | null {
    const nilai = this.jumlahan();
    return this.letak === this.tokens.length ? nilai : null;
  }

  private jumlahan(): Desimal | null {
    let kiri = this.kalian();
    while (kiri && (this.kini() === "+" || this.kini() === "-")) {
      const tanda = this.ambil();
      const kanan = this.kalian();
      if (!kanan) return null;
      kiri = tanda === "+" ? kiri.plus(kanan) : kiri.minus(kanan);
    }
    return kiri;
  }

  private kalian(): Desimal | null {
    let kiri = this.suku();
    while (kiri && (this.kini() === "*" || this.kini() === "/")) {
      const tanda = this.ambil();
      const kanan = this.suku();
      if (!kanan || (tanda === "/" && kanan.isZero())) return null;
      kiri = tanda === "*" ? kiri.times(kanan) : kiri.div(kanan);
    }
    return kiri;
  }

  private suku(): Desimal | null {
    const token = this.ambil();
    if (token === "-") return this.suku()?.neg() ?? null;
    if (token === "(") {
      const dalam = this.jumlahan();
      return this.ambil() === ")" ? dalam : null;
    }
    const read = token === undefined ? null : bacaTeks(token.replace(/\s*%$/, ""));
    return read?.jenis === "angka" ? desimal(read.nilai.toString()) : null;
  }

  private kini(): string | undefined {
    return this.tokens[this.letak];
  }

  private ambil(): string | undefined {
    this.letak += 1;
    return this.tokens[this.letak - 1];
  }
}
