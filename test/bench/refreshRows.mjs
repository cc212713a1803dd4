// npm run bench: what needs the real client and our host: the doctor on 2,500 and 10,000 rows, refreshes of 25,000, 50,000 and 100,000 rows with 1 % changed, through the real client. It takes some
// minutes, most of them for the insertion into our own host. SEOULAI_BENCH_ROWS=5000,20000 takes other numbers of rows.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../../node_modules/jest/bin/jest.js", import.meta.url));
const config = fileURLToPath(new URL("jest.config.cjs", import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ["--max-old-space-size=8192", jest, "--config", config, "--runInBand"],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
