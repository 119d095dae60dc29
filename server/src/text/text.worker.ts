import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { assertNever } from '@samenspraak/shared/assertNever';
import type * as Y from 'yjs';
import { loadText, materialise } from './materialise.ts';
import { repairText } from './repair.ts';
import type { CheckOutcome, TextJobName, TextJobs, TextRequest, TextResponse } from './textJobs.ts';

/**
 * Worker thread that turns states into texts: one job at a time, nothing kept between jobs, so that it can be
 * stopped in the middle of one.
 */
parentPort?.on('message', (request: TextRequest) => {
  parentPort?.postMessage(answer(request), []);
});

function answer(request: TextRequest): TextResponse {
  const doc = tryLoad(request.state);
  if (doc === null) return { ok: false, error: 'malformed' };
  return { ok: true, value: run(request, doc) };
}

function tryLoad(state: Uint8Array): Y.Doc | null {
  try {
    return loadText(state);
  } catch {
    return null;
  }
}

function run(request: TextRequest, doc: Y.Doc): TextJobs[TextJobName]['answer'] {
  switch (request.job) {
    case 'materialise':
      return materialise(doc);
    case 'check':
      return check(doc, request);
    default:
      return assertNever(request);
  }
}

function check(doc: Y.Doc, { clientId, holders }: TextJobs['check']['input']): CheckOutcome {
  const { sections, hash, problems } = materialise(doc);
  const { update, holders: next } = repairText(doc, { clientId, holders, randomBytes });
  return { check: { sections, hash, problems }, repair: update, holders: next };
}
