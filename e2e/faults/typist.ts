import * as Y from 'yjs';
import type { ApiSession } from '#fixtures/api';
import { connectScript, type ScriptClient } from '#fixtures/scriptClient';

/**
 * Somebody who keeps typing numbered marks into a paragraph of their own, online or not, and remembers which of
 * them the server called durable.
 */
export class Typist {
  readonly name: string;
  readonly #client: ScriptClient;
  readonly #paragraph: Y.XmlText;
  readonly #durable = new Set<number>();
  /** For each content frame of the present connection, the marks that it makes durable. */
  #frames: readonly number[][] = [];
  #typed = 0;
  #timer: NodeJS.Timeout | undefined;

  private constructor(name: string, client: ScriptClient, paragraph: Y.XmlText) {
    this.name = name;
    this.#client = client;
    this.#paragraph = paragraph;
  }

  /** Connects, and adds the typist's paragraph to the first section of the text. */
  static async join(name: string, session: ApiSession, documentId: string): Promise<Typist> {
    const watch: { typist: Typist | null } = { typist: null };
    const client = connectScript(session, documentId, {
      acknowledge: true,
      events: {
        onOpened: () => watch.typist?.opened(),
        onSent: ({ kind }) => watch.typist?.sent(kind),
        onAcknowledged: (count) => watch.typist?.acknowledged(count),
      },
    });
    await client.synced();
    const typist = new Typist(name, client, addParagraph(client.tekst));
    // Whatever was sent before the typist watched holds no marks, so it needs no remembering: start afresh.
    client.provider.disconnect();
    watch.typist = typist;
    client.provider.connect();
    await client.synced();
    return typist;
  }

  /** Marks that the server acknowledged, on whatever connection. */
  get durable(): ReadonlySet<number> {
    return this.#durable;
  }

  /** How many marks were typed. */
  get typed(): number {
    return this.#typed;
  }

  /** The whole text as this typist has it. */
  get text(): string {
    return this.#client.tekst.toJSON();
  }

  /** The marks of this typist that stand in a text. */
  marksIn(text: string): Set<number> {
    const marks = text.matchAll(new RegExp(`‹${this.name}:(\\d+)›`, 'gu'));
    return new Set([...marks].map((match) => Number(match[1])));
  }

  startTyping(everyMs: number): void {
    this.#timer = setInterval(() => this.#type(), everyMs);
  }

  stopTyping(): void {
    clearInterval(this.#timer);
  }

  goOffline(): void {
    this.#client.provider.disconnect();
  }

  async goOnline(): Promise<void> {
    this.#client.provider.connect();
    await this.#client.synced();
  }

  leave(): void {
    this.stopTyping();
    this.#client.destroy();
  }

  #type(): void {
    this.#typed += 1;
    this.#paragraph.insert(this.#paragraph.length, `‹${this.name}:${this.#typed}›`);
  }

  private opened(): void {
    this.#frames = [];
  }

  private sent(kind: 'step2' | 'update'): void {
    // A step 2 carries everything the server lacks; an update what was typed last.
    const marks = kind === 'update' ? [this.#typed] : Array.from({ length: this.#typed }, (_, i) => i + 1);
    this.#frames = [...this.#frames, marks];
  }

  private acknowledged(count: number): void {
    for (const mark of this.#frames.slice(0, count).flat()) this.#durable.add(mark);
  }
}

function addParagraph(tekst: Y.XmlFragment): Y.XmlText {
  const [section] = tekst.querySelectorAll('section');
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  if (!(section instanceof Y.XmlElement)) throw new Error('The text has no section.');
  section.push([paragraph]);
  return text;
}
