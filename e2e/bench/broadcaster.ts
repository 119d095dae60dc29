import { WebSocket, WebSocketServer } from 'ws';

/**
 * The measure of the bench: a raw `ws` broadcaster that sends every frame to everybody else in the room, and knows
 * no documents, no checks and no storage. Prints its port when it listens.
 */
const rooms = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });

server.on('connection', (socket, { url = '/' }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on('message', (data, isBinary) => {
    for (const other of room) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(data, { binary: isBinary });
    }
  });
  socket.on('close', () => room.delete(socket));
});

server.on('listening', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(String(address.port));
});
