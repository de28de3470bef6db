import type { Db } from "#db/dialects/dialect";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import type { House } from "../house/read-house.server";
import { tellRecorder } from "../on-behalf/tell-recorder.server";

export type TellRecorder = (recordedBy: string | null) => Promise<Recorder>;

/** Each is asked for once, however often they did something. */
export function rememberRecorders(db: Db, house: House): TellRecorder {
  const told = new Map<string | null, Promise<Recorder>>();
  return (recordedBy) => {
    const known = told.get(recordedBy) ?? tellRecorder(db, house, { recordedBy });
    told.set(recordedBy, known);
    return known;
  };
}
