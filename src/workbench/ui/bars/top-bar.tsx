import { useRef } from "react";
import { words } from "../words";
import { SAMPLES } from "../document/samples";
import type { Sample } from "../document/samples";

interface TopBarProps {
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
}

/** What this page is, which workbook stands open, and how to open and keep one. */
export function TopBar({ fileName, onOpen, onSample, onSave }: TopBarProps) {
  return (
    <header className="top-bar">
      <h1>{words.product}</h1>
      <p className="trial-note" title={words.trialMore}>
        {words.trial}
      </p>
      <p className="file-name" title={fileName}>
        {fileName}
      </p>
      <SampleChooser onSample={onSample} />
      <OpenButton onOpen={onOpen} />
      <button type="button" className="bar-button bar-button-main" onClick={onSave}>
        {words.saveFile}
      </button>
    </header>
  );
}

function SampleChooser({ onSample }: Pick<TopBarProps, "onSample">) {
  return (
    <select
      className="bar-button"
      aria-label={words.chooseSample}
      value=""
      onChange={({ target }) => {
        const sample = SAMPLES[Number(target.value)];
        if (sample) onSample(sample);
      }}
    >
      <option value="" disabled>
        {words.chooseSample}
      </option>
      {SAMPLES.map((sample, index) => (
        <option key={sample.name} value={index}>
          {sample.title}
        </option>
      ))}
    </select>
  );
}

function OpenButton({ onOpen }: Pick<TopBarProps, "onOpen">) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="bar-button" onClick={() => picker.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.openFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) onOpen(file);
        }}
      />
    </>
  );
}
