import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { createRelayMetrics, showRelayStats } from './relayMetrics.ts';

it('shows what the relay counts, by reason', async () => {
  const registry = new Registry();
  const metrics = createRelayMetrics(registry);
  const open = { rooms: 0, connections: 0 };
  showRelayStats(registry, () => open);
  metrics.refused('readOnly');
  metrics.refused('readOnly');
  metrics.closed('tooLarge');
  metrics.resynced();
  metrics.committed(4, 3);
  metrics.received(10);
  metrics.sent(2, 30);
  metrics.quarantined();
  Object.assign(open, { rooms: 1, connections: 300 });
  const lines = (await registry.metrics()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'samenspraak_sync_refused_total{reason="readOnly"} 2',
      'samenspraak_sync_closed_total{reason="tooLarge"} 1',
      'samenspraak_sync_resynced_total 1',
      'samenspraak_sync_committed_updates_total 3',
      'samenspraak_sync_commit_seconds_sum 0.004',
      'samenspraak_sync_received_frames_total 1',
      'samenspraak_sync_received_bytes_total 10',
      'samenspraak_sync_sent_frames_total 2',
      'samenspraak_sync_sent_bytes_total 30',
      'samenspraak_sync_quarantined_total 1',
      'samenspraak_sync_rooms 1',
      'samenspraak_sync_connections 300',
    ]),
  );
});
