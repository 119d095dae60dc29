import type { MaterialisedSection, MaterialisedText } from './materialise.ts';
import type { TextProblem } from '@samenspraak/shared/text/problems';
import type { IdHolders } from './repair.ts';

/** What a check says about a document. */
export interface TextCheck {
  readonly sections: readonly MaterialisedSection[];
  readonly hash: string;
  readonly problems: readonly TextProblem[];
}

/** A check with the repair that it calls for. */
export interface CheckOutcome {
  /** Of the text as it was before the repair. */
  readonly check: TextCheck;
  /** Update to hand out; null when nothing is to be repaired. */
  readonly repair: Uint8Array | null;
  readonly holders: IdHolders;
}

/** What the worker can be asked, by name: input and answer. */
export interface TextJobs {
  readonly materialise: { readonly input: { readonly state: Uint8Array }; readonly answer: MaterialisedText };
  readonly check: {
    readonly input: { readonly state: Uint8Array; readonly clientId: number; readonly holders: IdHolders };
    readonly answer: CheckOutcome;
  };
}

export type TextJobName = keyof TextJobs;

/** One job on its way to the worker. */
export type TextRequest = {
  [Name in TextJobName]: { readonly job: Name } & TextJobs[Name]['input'];
}[TextJobName];

/** The worker's answer to the one job it has; `malformed` when the state is no Yjs update. */
export type TextResponse =
  | { readonly ok: true; readonly value: TextJobs[TextJobName]['answer'] }
  | { readonly ok: false; readonly error: 'malformed' };
