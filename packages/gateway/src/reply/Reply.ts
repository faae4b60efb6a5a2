/** What is left to send once an exchange is settled and recorded. */
export interface Reply {
  /** Status of the response, for the event. */
  readonly status: number;
  /** Sends it, or the rest of it. Does nothing when the client has gone. */
  finish(): void;
}
