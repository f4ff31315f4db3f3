/** A proxy that lets nothing through and writes down what was asked: the pages are served by interception, so nobody needs it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export class DeafProxy {
  /** Hosts that somebody wanted: the browser, a page or the extension's worker, which no interception sees. */
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<DeafProxy> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const proxy = new DeafProxy(server, (server.address() as AddressInfo).port);
    server.on('request', (request, response) => {
      proxy.asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    server.on('connect', (request, socket) => {
      proxy.asked.push(request.url ?? '');
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 no\r\n\r\n');
    });
    return proxy;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
