// A plain file server on this machine, as any web host is one: the site lies in a folder of it.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/// Serves `folder` under `base` (`/sub/`) on a free port of the loopback; everything else is missing.
export async function serve(folder, base) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname.startsWith(base) && fileOf(folder, decodeURIComponent(pathname.slice(base.length)));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${server.address().port}${base}`;
  return {
    address,
    of: (page) => address + page.split('/').map(encodeURIComponent).join('/'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileOf(folder, name) {
  const full = path.join(folder, name);
  if (!full.startsWith(folder)) return null;
  const found = statSync(full, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileOf(folder, path.join(name, 'index.html'));
  return found?.isFile() ? full : null;
}
