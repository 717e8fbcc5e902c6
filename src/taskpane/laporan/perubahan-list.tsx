import { Button } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { LaporanBuku } from "../../session/results";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";

/** What changed in the workbook since the report sheets were written, and the one click that renews them. */
export function PerubahanList({ buku }: { readonly buku: LaporanBuku }) {
  const { actions, state } = usePanel();
  const { perubahan, tertulis } = buku;
  if (perubahan.length === 0 || tertulis === null) return null;
  return (
    <Section judul={t("berubah.judul")} jumlah={formatAngka(perubahan.length, 0)}>
      <MoreList
        items={perubahan}
        keyOf={({ id, baris, kolom }, index) => `${id} ${baris} ${kolom} ${index}`}
        textOf={({ lembar, baris, kolom }) => `${lembar} ${baris} ${kolom}`}
        render={({ lembar, baris, kolom, menjadi }) => t("berubah.angka", { lembar, baris, kolom, menjadi })}
      />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={state.langkah !== null}
        onClick={() => void actions.laporan.renew(tertulis)}
      >
        {t("berubah.perbarui")}
      </Button>
    </Section>
  );
}
