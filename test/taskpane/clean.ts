/** Before each file of the pane's tests: they share a window, and what one renders is gone before the next. */
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
