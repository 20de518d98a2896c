/** Told what is being done, and where it can be counted, how much of it is. A stage lasts until the next begins. */
export type OnStage = (stage: string, done?: number, all?: number) => void;

/** For whoever does not want to know. */
export const ignoreStages: OnStage = () => undefined;
