import { encodeCp949 } from "../workbook/survey/import/encodeCp949";
import { surveyOf } from "../workbook/survey/import/importSurvey";
import { openPane, startWorkbench, stopWorkbench, type PanePage } from "./panePage";

/** The worker as it is built, asked in its own words from the pane's page. */
let page: PanePage;

beforeAll(async () => {
  await startWorkbench();
  page = await openPane();
});

afterAll(async () => {
  await page.close();
  await stopWorkbench();
});

interface Asked {
  readonly requests: readonly unknown[];
  /** Bytes of the file in the first request, in base 64. */
  readonly file: string;
}

interface Answer {
  readonly kind: string;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly text?: { readonly ko: string } };
}

/** Sends requests one after the other; gives the last answer to each. */
function ask(bytes: Uint8Array, requests: readonly unknown[]): Promise<Answer[]> {
  const asked: Asked = { requests, file: Buffer.from(bytes).toString("base64") };
  return page.pane.evaluate(async ({ requests: all, file }: Asked) => {
    const content = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const worker = new Worker("importWorker.js");
    const answers: Answer[] = [];
    for (const [id, request] of all.entries()) {
      const given = await new Promise<Answer>((resolve, reject) => {
        worker.onerror = () => {
          reject(new Error("the worker did not start"));
        };
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          if (data.kind !== "progress") resolve(data);
        };
        const source = { source: { name: "answers.csv", bytes: content }, options: {} };
        worker.postMessage({ ...source, ...(request as object), id });
      });
      answers.push(given);
    }
    worker.terminate();
    return answers;
  }, asked);
}

describe("the worker of the import", () => {
  it("reads every syllable of CP949", async () => {
    const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at)).join("");
    const [answer] = await ask(encodeCp949(`문항,의견\n4,${syllables}\n`), [{ task: "read" }]);
    const { encoding, rows } = answer?.result as { encoding: string; rows: { cells: string[] }[] };
    expect(encoding).toBe("euc-kr");
    expect(rows[0]?.cells[1]).toBe(syllables);
  });

  it("matches and checks the table that it read", async () => {
    const survey = surveyOf();
    const [round] = survey.rounds;
    const context = { survey, round: 1, existing: { round, experts: [], answers: [] } };
    const matches = [
      { column: 0, header: "Email", to: { kind: "email" }, how: "role" },
      { column: 1, header: "I01", to: { kind: "item", id: "I01" }, how: "id" },
    ];
    const file = new TextEncoder().encode("Email,I01\na@example.org,4\nb@example.org,9\n");
    const answers = await ask(file, [
      { task: "read" },
      { task: "match", headers: ["Email", "I01"], survey, round: 1 },
      { task: "check", matches, context },
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(["result", "result", "result"]);
    expect(answers[1]?.result).toEqual(matches);
    const { findings } = answers[2]?.result as { findings: { kind: string; row: number }[] };
    expect(findings.filter(({ kind }) => kind === "outOfScale").map(({ row }) => row)).toEqual([3]);
  });

  it("tells what is wrong with a file in both languages", async () => {
    const [answer] = await ask(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), [{ task: "read" }]);
    expect(answer).toMatchObject({ kind: "error", error: { name: "InputError" } });
    expect(answer?.error?.text?.ko).toMatch(/십시오/);
  });

  it("asks no other address and writes nothing to the console", () => {
    expect([page.outside, page.errors]).toEqual([[], []]);
  });
});
