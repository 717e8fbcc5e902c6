import { createElement, forwardRef, Fragment } from "react";
import { makeStyles, mergeClasses } from "@griffel/react";

export const iconFilledClassName = "fui-Icon-filled";
export const iconRegularClassName = "fui-Icon-regular";

const useStyles = makeStyles({
  icon: { display: "inline", lineHeight: 0, "@media (forced-colors: active)": { forcedColorAdjust: "auto" } },
  hidden: { display: "none" },
  shown: { display: "inline" },
});

/** An icon as Fluent makes it: `width` is "1em" or pixels, `paths` are its outlines. */
export function ikon(name, width, ...paths) {
  const Icon = forwardRef(({ className, title, primaryFill = "currentColor", ...rest }, ref) => {
    const styles = useStyles();
    const label = title ?? rest["aria-label"];
    const isNamed = Boolean(label ?? rest["aria-labelledby"]);
    const side = width === "1em" ? "20" : width;
    return createElement(
      "svg",
      {
        ...rest,
        ...(label ? { "aria-label": label } : {}),
        ...(isNamed ? { role: "img" } : { "aria-hidden": true }),
        ...{ ref, width, height: width, viewBox: `0 0 ${side} ${side}`, xmlns: "http://www.w3.org/2000/svg" },
        ...{ fill: primaryFill, "data-fui-icon": "" },
        className: mergeClasses("fui-Icon", styles.icon, className),
      },
      ...paths.map((d) => createElement("path", { d, fill: primaryFill })),
    );
  });
  Icon.displayName = name;
  return Icon;
}

/** Both shapes of an icon, of which one is seen. */
export function bundleIcon(Filled, Regular) {
  const Bundled = ({ className, filled = false, ...rest }) => {
    const styles = useStyles();
    const look = (isShown) => (isShown ? styles.shown : styles.hidden);
    return createElement(
      Fragment,
      null,
      createElement(Filled, {
        ...rest,
        className: mergeClasses(look(filled), iconFilledClassName, className),
      }),
      createElement(Regular, {
        ...rest,
        className: mergeClasses(look(!filled), iconRegularClassName, className),
      }),
    );
  };
  Bundled.displayName = "CompoundIcon";
  return Bundled;
}
