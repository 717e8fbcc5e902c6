import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** One accent, a calm sea blue; steps even in lightness, so that Fluent's pairs keep their contrast. */
const laut: BrandVariants = {
  10: "#000b13",
  20: "#001925",
  30: "#022737",
  40: "#023347",
  50: "#043f56",
  60: "#0c4b66",
  70: "#145774",
  80: "#1d617f",
  90: "#2f7494",
  100: "#4586a6",
  110: "#5b98b7",
  120: "#74aac6",
  130: "#8fbbd3",
  140: "#accddf",
  150: "#c8dfeb",
  160: "#e3eff5",
};

const light: Theme = createLightTheme(laut);

/** Letters of the accent are lighter on dark ground than Fluent sets them, for their contrast. */
const dark: Theme = {
  ...createDarkTheme(laut),
  colorBrandForeground1: laut[120],
  colorBrandForeground2: laut[130],
  colorBrandForegroundLink: laut[130],
  colorBrandForegroundLinkHover: laut[140],
  colorBrandForegroundLinkPressed: laut[120],
};

export function themeFor(isDark: boolean): Theme {
  return isDark ? dark : light;
}
