/** A reason not to start that whoever starts the server can mend; `message` is one Dutch line without a full stop. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}
