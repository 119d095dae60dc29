import { MESSAGE, SYNC_STEP } from '@samenspraak/shared/protocol/messages';

/**
 * Whether a frame carries content, so that the server acknowledges it: a sync step 2 or an update.
 * Both numbers are below 128, so each takes one byte in the variable-length encoding.
 */
function isContentFrame(frame: Uint8Array): boolean {
  return frame[0] === MESSAGE.sync && (frame[1] === SYNC_STEP.step2 || frame[1] === SYNC_STEP.update);
}

/**
 * A WebSocket class that reports every content frame it hands to the network. Put at the socket, because
 * y-websocket writes frames in four places and has no event for any of them.
 */
export function countingSocket(Base: typeof WebSocket, onContentFrame: () => void): typeof WebSocket {
  return class CountingSocket extends Base {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const open = this.readyState === Base.OPEN;
      super.send(data);
      if (open && data instanceof Uint8Array && isContentFrame(data)) onContentFrame();
    }
  };
}
