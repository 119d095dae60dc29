/** What middleware hands on to every route. */
export interface HttpEnv {
  Variables: {
    /** Id of this request: in the answer, in problems and in the log. */
    requestId: string;
  };
}
