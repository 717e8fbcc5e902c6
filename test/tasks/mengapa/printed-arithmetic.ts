/** "(2 × 138 − 1.350,5) ÷ 350" as a pocket calculator has it. */
export function evaluated(text: string): number {
  const tokens =
    text
      .replace(/(?<=\d)\.(?=\d{3})/g, "")
      .replace(/,/g, ".")
      .match(/\d+(?:\.\d+)?|[()+−×÷|]/g) ?? [];
  let at = 0;
  const sum = (): number => {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−") value += tokens[at++] === "+" ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = atom();
    while (tokens[at] === "×" || tokens[at] === "÷") value *= tokens[at++] === "×" ? atom() : 1 / atom();
    return value;
  };
  const atom = (): number => {
    const token = tokens[at++];
    if (token === "−") return -atom();
    if (token !== "(" && token !== "|") return Number(token);
    const value = sum();
    at += 1;
    return token === "|" ? Math.abs(value) : value;
  };
  return sum();
}

/** "1.039,43%" as a number. */
export function asNumber(text: string): number {
  return Number(text.replace(/[.%]/g, "").replace(",", ".").replace("−", "-"));
}
