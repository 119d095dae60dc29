import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What one answered request was; without personal data, so a route and never a path. */
interface RequestMeasure {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly durationS: number;
}

/** The measurements of this process, in the Prometheus text format. */
export interface Metrics {
  /** Where other parts register their own. */
  readonly registry: Registry;
  countRequest(measure: RequestMeasure): void;
}

/** Measurements of the process itself and of its HTTP edge. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'];
  const requests = new Counter({
    name: 'samenspraak_http_requests_total',
    help: 'Answered HTTP requests.',
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'samenspraak_http_request_duration_seconds',
    help: 'Time from request to answer.',
    labelNames,
    buckets: [0.002, 0.01, 0.05, 0.2, 1, 5],
    registers: [registry],
  });
  return {
    registry,
    countRequest: ({ method, route, status, durationS }) => {
      const labels = { method, route, status: String(status) };
      requests.inc(labels);
      durations.observe(labels, durationS);
    },
  };
}
