import { CORAK } from "../../../tasks/periksa/rumus/corak";

const STRIPES = {
  none: "",
  rising: "M0 8L8 0",
  falling: "M0 0L8 8",
  level: "M0 4H8",
  upright: "M4 0V8",
} as const;

/** The patterns of the map, two to a cell of the sheet in either direction. */
export function Corak({ id }: { readonly id: string }) {
  return (
    <defs>
      {CORAK.map(({ fill, stripe }, index) => (
        <pattern
          key={fill}
          id={`${id}-${index}`}
          width={0.5}
          height={0.5}
          viewBox="0 0 8 8"
          preserveAspectRatio="none"
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} fill={fill} />
          {STRIPES[stripe] !== "" && <path d={STRIPES[stripe]} stroke="#3B3A39" strokeOpacity={0.45} />}
        </pattern>
      ))}
    </defs>
  );
}

export function corakOf(id: string, pattern: number): string {
  return `url(#${id}-${Math.min(pattern, CORAK.length - 1)})`;
}
