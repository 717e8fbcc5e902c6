import type { WireRequest } from "./wire";
import { PATH } from "./wire";

const FORGETFUL: ReadonlySet<string> = new Set(["GetMergedAreas", "GetMergedAreasOrNullObject"]);

/** What an add-in cost so far. Requests that office.js makes for itself are not counted. */
export class Counters {
  /** context.sync() calls that reached the host. */
  syncs = 0;
  actions = 0;
  /** Characters of all requests, and of all replies. */
  bytesIn = 0;
  bytesOut = 0;
  /**
   * Requests after which Excel for Windows has forgotten what the person could undo, though they change no cell: merges
   * that are read (OfficeDev/office-js issue 5918).
   */
  undoLost = 0;

  /** Notes a request; false where it is one of office.js's own. */
  request(request: WireRequest, length: number): boolean {
    if (isHousekeeping(request)) return false;
    this.syncs++;
    this.actions += request.Actions.length;
    this.bytesIn += length;
    if (Object.values(request.ObjectPaths).some(({ Name }) => FORGETFUL.has(Name))) this.undoLost++;
    return true;
  }

  reply(length: number): void {
    this.bytesOut += length;
  }

  reset(): void {
    this.syncs = this.actions = this.bytesIn = this.bytesOut = this.undoLost = 0;
  }
}

/** Start-up notices, telemetry, and the release of references at the end of Excel.run. */
function isHousekeeping(request: WireRequest): boolean {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PATH.newObject)) return true;
  const names = request.Actions.map((action) => action.Name).filter(Boolean);
  return names.length > 0 && names.every((name) => name === "_RemoveReference");
}
