/** A socket as the heartbeat sees it. */
export interface Pulse {
  readonly ping: () => void;
  readonly sayNothing: () => void;
  readonly terminate: () => void;
}

/** What to tell the heartbeat of a watched socket. */
export interface Watch {
  readonly heard: () => void;
  readonly sent: () => void;
  readonly gone: () => void;
}

interface Watched {
  readonly pulse: Pulse;
  silentBeats: number;
  wasSent: boolean;
}

const BEAT_MS = 10_000;
/** Beats without an answer after which a peer is gone: within 60 s. */
const SILENT_BEATS = 5;

/**
 * Finds peers that are gone without a word (half-open connections), and keeps the quiet ones: a stock y-websocket
 * client gives up on a server that sends no message for 30 s, and pings do not count for it.
 */
export class Heartbeat {
  readonly #watched = new Set<Watched>();
  readonly #timer = setInterval(() => this.#beat(), BEAT_MS);

  /** Watches a socket until it is gone; tell it what is heard from the peer and what is sent to it. */
  watch(pulse: Pulse): Watch {
    const watched: Watched = { pulse, silentBeats: 0, wasSent: true };
    this.#watched.add(watched);
    return {
      heard: () => {
        watched.silentBeats = 0;
      },
      sent: () => {
        watched.wasSent = true;
      },
      gone: () => {
        this.#watched.delete(watched);
      },
    };
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    for (const watched of this.#watched) {
      const { pulse } = watched;
      watched.silentBeats += 1;
      if (watched.silentBeats > SILENT_BEATS) {
        pulse.terminate();
        continue;
      }
      pulse.ping();
      if (!watched.wasSent) pulse.sayNothing();
      watched.wasSent = false;
    }
  }
}
