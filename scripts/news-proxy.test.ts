import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startNewsProxy } from './news-proxy.ts';

describe('the proxy', () => {
  it('goes on when a browser hangs up on a secure connection', async () => {
    const proxy = await startNewsProxy([['http://www.example.org/', 'here']]);
    for (let time = 0; time < 20; time++) {
      const socket = connect(proxy.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write('CONNECT www.example.org:443 HTTP/1.1\r\n\r\n');
      await once(socket, 'data');
      socket.resetAndDestroy();
    }
    const socket = connect(proxy.port, '127.0.0.1');
    socket.write('GET http://www.example.org/ HTTP/1.1\r\nHost: www.example.org\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toContain('here');
    expect(proxy.requests.length).toBe(21);
    await proxy.close();
  });
});
