import { checkInstallation } from "./checks";

/** Shows what an installation has and lacks. */
const list = document.getElementById("hasil");
const site = new URL(".", window.location.href).href.replace(/\/$/, "");

void checkInstallation(site, (address) => fetch(address, { cache: "no-store" })).then((findings) => {
  list?.replaceChildren(
    ...findings.map(({ isSound, sentence }) => {
      const item = document.createElement("li");
      item.textContent = `${isSound ? "✓" : "✗"} ${sentence}`;
      return item;
    }),
  );
});
