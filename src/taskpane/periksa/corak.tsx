/**
 * The shades and patterns of the map of formulas: told apart by hue, by lightness and, for who sees no hues, by
 * their stripes. From the ninth formula on all share the last one.
 */
const CORAK = [
  ["#9CC3E6", "none"],
  ["#F3C98B", "rising"],
  ["#A9D3A5", "falling"],
  ["#D7B3DD", "level"],
  ["#F0A8A0", "upright"],
  ["#8FD0CE", "rising"],
  ["#E5D97E", "falling"],
  ["#B9B4E3", "level"],
  ["#C9C2B8", "none"],
] as const;

const STRIPES = {
  none: "",
  rising: "M0 8L8 0",
  falling: "M0 0L8 8",
  level: "M0 4H8",
  upright: "M4 0V8",
} as const;

/** Pixels of a stripe that stand for one cell of the picture are not known: patterns are drawn in screen units. */
export function Corak({ id }: { readonly id: string }) {
  return (
    <defs>
      {CORAK.map(([shade, stripe], index) => (
        <pattern
          key={shade}
          id={`${id}-${index}`}
          width={0.5}
          height={0.5}
          viewBox="0 0 8 8"
          preserveAspectRatio="none"
          patternUnits="userSpaceOnUse"
        >
          <rect width={8} height={8} fill={shade} />
          {STRIPES[stripe] !== "" && <path d={STRIPES[stripe]} stroke="#3B3A39" strokeOpacity={0.45} />}
        </pattern>
      ))}
    </defs>
  );
}

export function corakOf(id: string, pattern: number): string {
  return `url(#${id}-${Math.min(pattern, CORAK.length - 1)})`;
}
