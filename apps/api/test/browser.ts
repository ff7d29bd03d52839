import type { LightMyRequestResponse } from 'fastify';
import type { TestApi } from './test-api';

/** A browser without scripts: follows redirects on our own address, keeps cookies by name and path. */
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string }>();

  constructor(
    private readonly api: TestApi,
    private readonly headers: Record<string, string> = {},
    /** A path of ours that is looked at but not opened. */
    private readonly stopAt?: string,
  ) {}

  /** Opens an address and follows redirects until a page, or another address than ours, is reached. */
  get(url: string): Promise<Page> {
    return this.go('GET', url);
  }

  /** Sends a form. */
  post(url: string, fields: Record<string, string> = {}): Promise<Page> {
    return this.go('POST', url, new URLSearchParams(fields).toString());
  }

  /** The value of a cookie, as the server would be sent it. */
  cookie(name: string): string | undefined {
    return this.jar.get(name)?.value;
  }

  private async go(method: 'GET' | 'POST', url: string, payload?: string): Promise<Page> {
    const response = await this.api.http({
      method,
      url,
      headers: {
        host: 'localhost:4780',
        cookie: this.cookiesFor(url),
        ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...this.headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    this.keepCookies(response);
    const { location } = response.headers;
    if (response.statusCode < 300 || response.statusCode > 399 || !location) {
      return { url, status: response.statusCode, body: response.body, headers: response.headers };
    }
    const next = new URL(location, `http://localhost:4780${url}`);
    if (next.origin !== 'http://localhost:4780' || next.pathname === this.stopAt) {
      return { url: next.href, status: response.statusCode, body: '', headers: response.headers };
    }
    return this.go('GET', `${next.pathname}${next.search}`);
  }

  private cookiesFor(url: string): string {
    return [...this.jar]
      .filter(([, { path }]) => url.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private keepCookies(response: LightMyRequestResponse): void {
    for (const { name, value, path, expires } of response.cookies) {
      const gone = expires !== undefined && expires.getTime() < Date.now();
      if (gone) this.jar.delete(name);
      else this.jar.set(name, { value, path: path ?? '/' });
    }
  }
}

/** What the browser stands at. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly body: string;
  readonly headers: LightMyRequestResponse['headers'];
}
