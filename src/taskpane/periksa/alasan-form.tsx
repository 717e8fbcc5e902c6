import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { t } from "../../locale/t";
import type { Temuan } from "../../tasks/periksa/temuan";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

interface AlasanFormProps {
  readonly temuan: Temuan;
  readonly onDone: () => void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Asks why a finding is let stand; without a reason it is not. */
export function AlasanForm({ temuan, onDone }: AlasanFormProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  const [alasan, setAlasan] = useState("");
  const [isMissing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const save = () => {
    const reason = alasan.trim();
    if (reason === "") {
      setMissing(true);
      field.current?.focus();
    } else void actions.periksa.letStand(temuan, reason).then(onDone);
  };

  return (
    <form
      className={looks.closeStack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        size="small"
        label={t("periksa.alasan")}
        hint={t("periksa.alasan.petunjuk")}
        required
        {...(isMissing && alasan.trim() === "" ? { validationMessage: t("periksa.alasan.kosong") } : {})}
      >
        <Textarea
          textarea={{ ref: field }}
          size="small"
          rows={2}
          maxLength={500}
          value={alasan}
          onChange={(_, { value }) => setAlasan(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {t("periksa.alasan.simpan")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {t("periksa.alasan.batal")}
        </Button>
      </div>
    </form>
  );
}
