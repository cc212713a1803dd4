import type { ClusterFacts } from "../../src/workbook/clusterSheet/clusterTypes";

/** Jobs by industry: an area at two times, and the country that holds it. One is new, one neither has at the start. */
export const industries: readonly (readonly [string, number, number, number, number])[] = [
  ["AI chips", 13004, 12121, 7073942, 7155807],
  ["Cloud", 2931, 3154, 1572378, 1696961],
  ["Platforms", 22492, 25484, 6248666, 6674652],
  ["Applications", 4503, 4798, 841848, 925648],
  ["Robotics", 0, 890, 990439, 996498],
  ["Design", 890, 1059, 220171, 232167],
  ["Knowledge services", 12448, 14837, 3296029, 3992230],
  ["Public and health", 34358, 42931, 5905168, 7127512],
  ["=Other services", 6069, 6673, 1084708, 1123004],
];

export const clusterFacts: ClusterFacts = {
  area: "Seoul",
  reference: "Korea",
  startYear: 2019,
  endYear: 2024,
  unit: "persons employed",
  source: "Invented figures",
};

/** Writes the jobs onto a sheet "Jobs" and the firms of one year onto a sheet "Firms". */
export async function writeIndustries(): Promise<void> {
  await Excel.run(async (context) => {
    const jobs = context.workbook.worksheets.add("Jobs");
    jobs.getRange("A1:E10").values = [
      ["Industry", "Seoul 2019", "Seoul 2024", "Korea 2019", "Korea 2024"],
      ...industries.map(([name, ...amounts]) => [name.startsWith("=") ? `'${name}` : name, ...amounts]),
    ];
    const firms = context.workbook.worksheets.add("Firms");
    firms.getRange("A1:C4").values = [
      ["Industry", "Seoul", "Korea"],
      ["AI chips", 20, 100],
      ["Cloud", 30, 90],
      ["Applications", 50, 100],
    ];
    await context.sync();
  });
}
