/**
 * Closes an exhaustive switch: a case that was forgotten is a type error at the call,
 * and a value that escaped its type at run time is a thrown one.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
