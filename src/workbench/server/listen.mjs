/**
 * Listens on this machine only. Without a wish it takes `first` or the next free port.
 *
 * @param {import("node:net").Server} server
 * @param {{ port?: number, first?: number }} options a wished port (0: any free one), or the first to try
 * @returns {Promise<number>} the port
 */
export async function listen(server, { port, first = 3000 }) {
  const candidates = port === undefined ? Array.from({ length: 50 }, (_, step) => first + step) : [port];
  for (const candidate of candidates) {
    const taken = await tryPort(server, candidate);
    if (taken !== undefined) return taken;
  }
  throw new Error(
    port === undefined
      ? `No port from ${first} to ${first + 49} is free. Name another one: npm start -- --port 8080`
      : `Port ${port} is taken. Name another one: npm start -- --port ${port + 1}`,
  );
}

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      server.off("listening", done);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(undefined);
      else reject(error);
    };
    const done = () => {
      server.off("error", failed);
      resolve(server.address().port);
    };
    server.once("error", failed);
    server.once("listening", done);
    server.listen(port, "127.0.0.1");
  });
}
