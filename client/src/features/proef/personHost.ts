const SUFFIX = '.localhost';

/** The parts of `window.location` that decide where a person's own host is. */
export interface Place {
  /** With the colon: `http:`. */
  readonly protocol: string;
  readonly hostname: string;
  /** Empty for the protocol's own port. */
  readonly port: string;
}

/**
 * The person whose own host this is. Browsers resolve every name under `localhost` to this machine and keep its
 * cookies apart, so that three tabs of one browser can be three people.
 * @returns null on the bare host, where people are chosen.
 */
export function personOfHost(hostname: string): string | null {
  const name = hostname.toLowerCase();
  if (!name.endsWith(SUFFIX)) return null;
  const person = name.slice(0, -SUFFIX.length);
  return person === '' || person.includes('.') ? null : person;
}

/** Address of the page on which somebody signs in as this person. */
export function addressOfPerson(place: Place, person: string): string {
  return `${place.protocol}//${person}${SUFFIX}${portOf(place)}/proef`;
}

/** Address of the page on which people are chosen. */
export function addressOfChoice(place: Place): string {
  const hostname = personOfHost(place.hostname) === null ? place.hostname : 'localhost';
  return `${place.protocol}//${hostname}${portOf(place)}/proef`;
}

function portOf(place: Place): string {
  return place.port === '' ? '' : `:${place.port}`;
}
