/** An expected outcome: either a value or a reason why there is none. Faults throw instead. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a reason as a failure. */
export const err = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
