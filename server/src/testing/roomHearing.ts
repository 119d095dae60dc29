import * as Y from 'yjs';
import { syncFrame } from '#sync/frames';
import { personOf } from './people.ts';
import { MAY_EDIT, type RoomStage, type StagedConnection } from './roomStage.ts';
import { readServerFrame, type ServerMessage } from './serverFrames.ts';

/** The state vector of somebody who has nothing. */
export const NOTHING = Y.encodeStateVector(new Y.Doc());

/** What arrived at a connection since the last look. */
export function heard({ inbox }: StagedConnection): ServerMessage[] {
  return inbox.splice(0).map(readServerFrame);
}

/** The kinds of what arrived since the last look. */
export function heardKinds(connection: StagedConnection): string[] {
  return heard(connection).map(({ kind }) => kind);
}

/** A connection that has asked for the state and heard everything so far. */
export function joinLive(stage: RoomStage, gemeente: string, acknowledges = true): StagedConnection {
  const connection = stage.join(personOf(gemeente), MAY_EDIT, acknowledges);
  stage.frame(connection, syncFrame('step1', NOTHING));
  heard(connection);
  return connection;
}
