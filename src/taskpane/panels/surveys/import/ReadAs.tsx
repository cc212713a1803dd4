import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import type { RawTable, ReadOptions, TextEncoding } from "../../../../workbook/survey/import/importTypes";
import { Disclosure } from "../../../components/Disclosure";
import { usePane } from "../../../components/PaneContext";
import type { ImportCourse, OpenTable } from "./useImport";

interface Props {
  readonly course: ImportCourse;
  readonly open: OpenTable;
}

const encodings: readonly TextEncoding[] = ["utf-8", "euc-kr", "utf-16le", "utf-16be"];
const delimiters = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" } as const;
type Delimiter = keyof typeof delimiters;

/**
 * How the file was read, and reading it otherwise where the guess was wrong.
 *
 * @param props the table that was read
 * @returns a part that opens
 */
export function ReadAs({ course, open }: Props): JSX.Element {
  const { t } = usePane();
  const [shown, setShown] = useState(false);
  const [options, setOptions] = useState<ReadOptions>({});
  const { table, source } = open;
  const now: ReadOptions = { ...optionsOf(table), ...options };
  const change = (part: Partial<ReadOptions>): void => {
    setOptions((before) => ({ ...before, ...part }));
  };
  return (
    <Disclosure
      title={table.name === "" ? t("survey.import.pasted") : table.name}
      summary={t("survey.import.rowsRead", { count: table.count })}
      open={shown}
      onToggle={setShown}
    >
      <div className="filter-grid">
        {table.sheets !== undefined && table.sheets.length > 0 && (
          <Choice
            label={t("survey.import.whichSheet")}
            value={now.sheet ?? ""}
            choices={table.sheets.map((name) => [name, name])}
            onChoose={(sheet) => {
              change({ sheet });
            }}
          />
        )}
        {table.encoding !== undefined && (
          <Choice
            label={t("survey.import.encoding")}
            value={now.encoding ?? "utf-8"}
            choices={encodings.map((key) => [key, t(`survey.import.encodings.${key}`)])}
            onChoose={(key) => {
              change({ encoding: encodings.find((known) => known === key) });
            }}
          />
        )}
        {table.delimiter !== undefined && (
          <Choice
            label={t("survey.import.delimiter")}
            value={now.delimiter ?? ","}
            choices={(Object.keys(delimiters) as Delimiter[]).map((key) => [
              key,
              t(`survey.import.delimiters.${delimiters[key]}`),
            ])}
            onChoose={(key) => {
              change({ delimiter: key as Delimiter });
            }}
          />
        )}
        <Choice
          label={t("survey.import.headerRow")}
          value={String(now.headerRow ?? 1)}
          choices={Array.from({ length: 12 }, (_, at) => [String(at + 1), String(at + 1)])}
          onChoose={(row) => {
            change({ headerRow: Number(row) });
          }}
        />
        <DefaultButton
          text={t("survey.import.readAgain")}
          disabled={course.reading.state.phase === "running"}
          onClick={() => {
            course.read(source, now);
          }}
        />
      </div>
    </Disclosure>
  );
}

function optionsOf({ sheet, encoding, delimiter, headerRow }: RawTable): ReadOptions {
  return {
    headerRow,
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [key: string, text: string])[];
  readonly onChoose: (key: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label className="plain-choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
