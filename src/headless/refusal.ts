/** Why a run ends without a result: one sentence for the person who started it. */
export class Refusal extends Error {}
