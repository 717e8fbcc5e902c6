export { attachCalculator } from "./calculator";
export { startIronCalc } from "./iron-model";
