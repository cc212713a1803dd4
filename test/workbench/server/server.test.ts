import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, request } from "node:http";
import { join } from "node:path";
import type { AddressInfo } from "node:net";

const root = join(__dirname, "../../..");
const script = join(root, "src/workbench/server/start.mjs");

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** Starts the server of `npm start` without preparing anything. */
function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, [script, "--as-built", "--no-open", ...words], { cwd: root });
}

function output(server: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const take = (part: Buffer): void => {
      text += part.toString();
      if (wanted.test(text)) resolve(text);
    };
    server.stdout?.on("data", take);
    server.stderr?.on("data", take);
    server.once("close", () => reject(new Error(`The server said only: ${text}`)));
  });
}

function ended(server: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => server.once("close", resolve));
}

describe("the local server", () => {
  let server: ChildProcess;
  let port: number;

  /** By hand, since fetch would tidy up the path before it is sent. */
  function get(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
    const { method = "GET", host = `127.0.0.1:${port}` } = options;
    return new Promise((resolve, reject) => {
      const asked = request({ port, path, method, host: "127.0.0.1", headers: { host } }, (answer) => {
        let text = "";
        answer.on("data", (part: Buffer) => (text += part.toString()));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      asked.on("error", reject);
      asked.end();
    });
  }

  beforeAll(async () => {
    if (!existsSync(join(root, "dist/taskpane.html")))
      throw new Error("There is no build yet: run `npm run build`.");
    server = start("--port", "0");
    const said = await output(server, /http:\/\/127\.0\.0\.1:(\d+)\//);
    port = Number(/127\.0\.0\.1:(\d+)/.exec(said)?.[1]);
  });

  afterAll(async () => {
    server.kill("SIGTERM");
    await ended(server);
  });

  it("serves the workbench at its root and the built add-in beside it", async () => {
    expect((await get("/")).text).toContain("SEOULAI workbench");
    for (const path of [
      "/taskpane.html",
      "/functions.js",
      "/functions.json",
      "/manifest.xml",
      "/help.html",
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
  });

  it("puts the seam and the npm copy in the place of Microsoft's address, and changes nothing else of the pane", async () => {
    const { text } = await get("/taskpane.html");
    expect(text).not.toContain("appsforoffice");
    expect(text).toMatch(/seam\.js"><\/script><script nonce="[^"]+" src="\/office\/office\.js">/);
    expect((await get("/office/office.js")).status).toBe(200);
  });

  it("names its own address in the manifest", async () => {
    const { text } = await get("/manifest.xml");
    expect(text).not.toContain("https://localhost:3000");
    expect(text).toContain(`http://127.0.0.1:${port}/taskpane.html`);
    expect(text).toContain(`<AppDomain>http://127.0.0.1:${port}</AppDomain>`);
  });

  it("serves the engine unmodified with its licences", async () => {
    expect((await get("/vendor/o_spreadsheet.LICENSE.txt")).text).toMatch(/LESSER GENERAL PUBLIC LICENSE/i);
    expect((await get("/vendor/owl.LICENSE.txt")).status).toBe(200);
    expect((await get("/vendor/o_spreadsheet.js")).status).toBe(200);
  });

  it.each([
    "/../package.json",
    "/office/../../../package.json",
    "/office/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/office/..%2f..%2f..%2fpackage.json",
    "/vendor/..%5c..%5cpackage.json",
    "/workbench/%00",
    "/%E0%A4%A",
    "/vendor/constructor",
    "/.git/config",
  ])("does not answer %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("refuses other methods, and names that are not this machine's", async () => {
    expect((await get("/", { method: "POST" })).status).toBe(405);
    expect((await get("/", { host: "example.org" })).status).toBe(403);
  });

  it("lets no script but its own run in the pane, and no inline style without the answer's nonce", async () => {
    const [first, second] = [await get("/taskpane.html"), await get("/taskpane.html")];
    const policy = String(first.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe/);
    expect(policy).not.toBe(second.headers["content-security-policy"]);
    expect(first.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("ends on being asked to, with success", async () => {
    const other = start("--port", "0");
    await output(other, /127\.0\.0\.1/);
    other.kill("SIGINT");
    expect(await ended(other)).toBe(0);
  });

  it("says what to do when the port that was asked for is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const number = (taken.address() as AddressInfo).port;
    const other = start("--port", String(number));
    const said = output(other, /Name another one/);
    expect(await said).toContain(`Port ${number} is taken.`);
    taken.close();
  });

  it("refuses a port that is no number", async () => {
    expect(await output(start("--port", "abc"), /"abc"/)).toContain("--port takes a whole number");
  });
});
