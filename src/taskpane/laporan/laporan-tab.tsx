import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { t } from "../../locale/t";
import { AmbilNaskah } from "../naskah/ambil-naskah";
import { PerbaruiNaskah } from "../naskah/perbarui-naskah";
import { PerjanjianForm } from "../naskah/perjanjian-form";
import { usePanel } from "../state/use-panel";
import { IdentitasForm } from "./identitas-form";
import { ManualCopy } from "./manual-copy";
import { NarasiOptions } from "./narasi-options";
import { titleId } from "./offer-item";
import { MutuList } from "./mutu-list";
import { OfferList } from "./offer-list";
import { PerubahanList } from "./perubahan-list";
import { SumberAngkaList } from "./sumber-angka-list";
import { TablePreview } from "./table-preview";
import { TersisaList } from "./tersisa-list";
import { UtuhOption } from "./utuh-option";
import { uraianOf } from "./uraian-views";
import { isSiap } from "./views";
import type { ReportTableId } from "../../plan/report-table-id";
import { useLooks } from "../shared/use-looks";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import type { LaporanState } from "./state";

/** Chapter III: what can be built, how it will look, and the way into Word. */
export function LaporanTab() {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { laporan, inspeksi } = state;
  const { read } = actions.laporan;
  // What stands in the sheets changed, or the pane looks at it for the first time.
  useEffect(() => {
    if (inspeksi) void read();
  }, [inspeksi, read]);

  const { buku, dilihat, isIdentitasOpen, kabar } = laporan;
  const closed = useRef<ReportTableId | null>(null);
  useEffect(() => {
    if (dilihat === null && closed.current !== null)
      document.getElementById(titleId(closed.current))?.focus();
    closed.current = dilihat;
  }, [dilihat]);
  if (!buku) return null;
  if (kabar?.jenis === "salin-tangan") return <ManualCopy uraian={uraianOf(laporan, kabar.ids)} />;
  const isReady = buku.laporan.offers.some(isSiap);
  if (isIdentitasOpen || (isReady && !buku.identitasTersimpan)) {
    return <IdentitasForm key={String(buku.identitasTersimpan)} buku={buku} />;
  }
  const [shown] = dilihat === null ? [] : uraianOf(laporan, new Set([dilihat]));
  if (shown) return <TablePreview uraian={shown} />;
  return (
    <div className={looks.screen}>
      {!isReady && <NothingYet />}
      <PerubahanList buku={buku} />
      <OfferList laporan={buku.laporan} />
      {isReady && (
        <>
          <SumberAngkaList daftar={buku.laporan.sumberAngka} />
          <NarasiOptions />
          <SusunanOption />
          <UtuhOption laporan={buku.laporan} />
          <MutuList laporan={buku.laporan} />
          <TersisaList daftar={buku.laporan.tersisa} />
        </>
      )}
      {isReady && <PerbaruiNaskah />}
      <PerjanjianForm laporan={buku.laporan} />
      <AmbilNaskah />
    </div>
  );
}

/** No table can be built: where one begins. */
function NothingYet() {
  const looks = useLooks();
  const { actions } = usePanel();
  return (
    <>
      <p className={looks.line}>{t("laporan.belumAda")}</p>
      <Button className={looks.ownWidth} onClick={() => void actions.openTab("hitung")}>
        {t("laporan.keHitung")}
      </Button>
    </>
  );
}

/** How the tables are laid out in the workbook. */
function SusunanOption() {
  const { state, actions } = usePanel();
  return (
    <Section judul={t("susunan.judul")}>
      <Segmen<LaporanState["susunan"]>
        label={t("susunan.judul")}
        pilihan={[
          { value: "per-lembar", label: t("susunan.perLembar") },
          { value: "satu-lembar", label: t("susunan.satuLembar") },
        ]}
        value={state.laporan.susunan}
        onChange={actions.laporan.chooseSusunan}
      />
    </Section>
  );
}
