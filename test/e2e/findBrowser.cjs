// Finds a browser for the tests: Chrome, Edge or Chromium, wherever the system keeps it.
const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

const windowsPlaces = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => {
  const base = process.env[variable];
  return base === undefined
    ? []
    : [
        join(base, "Google", "Chrome", "Application", "chrome.exe"),
        join(base, "Microsoft", "Edge", "Application", "msedge.exe"),
        join(base, "Chromium", "Application", "chrome.exe"),
      ];
});

/**
 * The path of a browser that the tests can drive, or undefined. The variable SEOULAI_BROWSER names another one.
 *
 * @returns {string | undefined} path of the executable
 */
function findBrowser() {
  const named = process.env.SEOULAI_BROWSER;
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...fixedPlaces, ...windowsPlaces].find((place) => existsSync(place));
}

module.exports = { findBrowser };
