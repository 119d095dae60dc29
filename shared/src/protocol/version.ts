/** Version of our own messages on the sync socket; raised when `messages.ts` changes. */
export const PROTOCOL_VERSION = 1;

/**
 * Version of the document schema in `text/`. A client sends it as the query parameter `schema`;
 * an older one is refused with close code 4409, because it would delete nodes it does not know.
 */
export const SCHEMA_VERSION = 1;

/** Query parameters of the sync socket. */
export const SYNC_PARAMETERS = {
  /** The client's {@link SCHEMA_VERSION}; absent for a raw client, whose content the server checks itself. */
  schema: 'schema',
  /** `1` asks for durable acknowledgements and notices (message types ≥ 100). */
  acknowledge: 'ack',
} as const;
