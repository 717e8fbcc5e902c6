import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { AlikeList } from "../../src/taskpane/shared/alike-list";

function shown(sentences: readonly string[], selector: string): (string | null)[] {
  const { container } = render(
    <AlikeList
      items={sentences}
      keyOf={(_, index) => String(index)}
      nameOf={() => ""}
      sentenceOf={(sentence) => sentence}
      render={(_, said) => <p>{said}</p>}
    />,
  );
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

const summaries = (sentences: readonly string[]) => shown(sentences, "summary");

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

it("says of each of many rows no more than its cells, where the line above says the rest", () => {
  expect(
    shown(
      ["D7 dan E7: Realisasi kosong.", "D9 dan E9: Realisasi kosong.", "D12 dan E12: Realisasi kosong."],
      "p",
    ),
  ).toEqual(["D7 dan E7", "D9 dan E9", "D12 dan E12"]);
  expect(shown(["Q11 kosong.", "Q12 kosong.", "Q13 kosong."], "p")).toEqual([
    "Q11 kosong.",
    "Q12 kosong.",
    "Q13 kosong.",
  ]);
});
