import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { RelayMetrics } from '#sync/metricsPort';

/** What the relay is doing at this moment. */
export interface RelayStats {
  readonly rooms: number;
  readonly connections: number;
}

/** Shows what the relay counts; labels are reasons and codes, never a person or a document. */
export function createRelayMetrics(registry: Registry): RelayMetrics {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `samenspraak_sync_${name}`, help, labelNames, registers });

  const refused = counter('refused_total', 'Frames that were refused or dropped, by reason.', ['reason']);
  const closed = counter('closed_total', 'Connections that the server closed, by reason.', ['reason']);
  const resynced = counter('resynced_total', 'Refusals that were answered with a resync.');
  const updates = counter('committed_updates_total', 'Updates made durable.');
  const receivedFrames = counter('received_frames_total', 'Frames received.');
  const receivedBytes = counter('received_bytes_total', 'Bytes received.');
  const sentFrames = counter('sent_frames_total', 'Frames sent.');
  const sentBytes = counter('sent_bytes_total', 'Bytes sent.');
  const quarantined = counter('quarantined_total', 'Documents set apart because their log is damaged.');
  const commits = new Histogram({
    name: 'samenspraak_sync_commit_seconds',
    help: 'From the arrival of a frame to its durable commit.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  });

  return {
    refused: (reason) => refused.inc({ reason }),
    closed: (reason) => closed.inc({ reason }),
    resynced: () => resynced.inc(),
    committed: (latencyMs, count) => {
      commits.observe(latencyMs / 1000);
      updates.inc(count);
    },
    received: (bytes) => {
      receivedFrames.inc();
      receivedBytes.inc(bytes);
    },
    sent: (frames, bytes) => {
      sentFrames.inc(frames);
      sentBytes.inc(bytes);
    },
    quarantined: () => quarantined.inc(),
  };
}

/** Shows how many rooms and connections there are, asked at every scrape. */
export function showRelayStats(registry: Registry, stats: () => RelayStats): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `samenspraak_sync_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('rooms', 'Documents with at least one connection.', () => stats().rooms);
  gauge('connections', 'Open connections.', () => stats().connections);
}
