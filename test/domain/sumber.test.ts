import { describe, expect, it } from "vitest";
import { METODE_EFISIENSI } from "../../src/domain/metode-efisiensi";
import { SKALA_BAKU } from "../../src/domain/skala-baku";
import { namaDiKertas, sumberDiKertas } from "../../src/domain/sumber";

const OFFICES =
  /LKjIP|Dinas|Provinsi|Kota |Kabupaten|Sumatera|Sulawesi|Makassar|Cirebon|Banjarnegara|Indragiri|e-SAKIP|e-PeLARA/i;

describe("sources on official paper", () => {
  it("name a regulation, or the office's own guide; never another office", () => {
    const sources = [...SKALA_BAKU, ...METODE_EFISIENSI];
    for (const { nama, sumber } of sources) {
      expect(sumberDiKertas(sumber)).not.toMatch(OFFICES);
      expect(namaDiKertas(nama)).not.toMatch(OFFICES);
    }
    expect(sumberDiKertas("LKjIP Cirebon dengan kriteria Kepmendagri 690.900.327/1996.")).toBe(
      "Kepmendagri 690.900.327/1996",
    );
    expect(sumberDiKertas("Praktik laporan aplikasi daerah.")).toBe("pedoman instansi");
  });
});
