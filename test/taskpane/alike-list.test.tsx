import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { AlikeList } from "../../src/taskpane/shared/alike-list";

function summaries(sentences: readonly string[]): (string | null)[] {
  const { container } = render(
    <AlikeList
      items={sentences}
      keyOf={(_, index) => String(index)}
      nameOf={() => ""}
      sentenceOf={(sentence) => sentence}
      render={(sentence) => <p>{sentence}</p>}
    />,
  );
  return [...container.querySelectorAll("summary")].map(({ textContent }) => textContent);
}

it("says of many rows what holds for all of them, and no cell or figure of one", () => {
  expect(
    summaries([
      "Q11 kosong: isi angkanya, lalu hitung lagi.",
      "Q12 kosong: isi angkanya, lalu hitung lagi.",
      "Q13 kosong: isi angkanya, lalu hitung lagi.",
    ]),
  ).toEqual(["3 baris: Selnya kosong: isi angkanya, lalu hitung lagi."]);
  expect(
    summaries([
      "M17 dan W17: Target 80 dan realisasi 3 berbeda satuan.",
      "M18 dan W18: Target 80 dan realisasi 4 berbeda satuan.",
      "M19 dan W19: Target 80 dan realisasi 5,5 berbeda satuan.",
    ]),
  ).toEqual(["3 baris: Target 80 dan realisasi … berbeda satuan."]);
});

it("leaves each of a few sentences to itself", () => {
  expect(summaries(["Q11 kosong.", "Q12 kosong."])).toEqual([]);
  expect(screen.getByText("Q12 kosong.")).toBeTruthy();
});
