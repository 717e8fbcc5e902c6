export { attachCalculator } from "./calculator";
export { startIronCalc } from "./ironModel";
