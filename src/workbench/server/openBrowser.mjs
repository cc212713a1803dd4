import { spawn } from "node:child_process";

const commands = {
  darwin: (address) => ["open", [address]],
  win32: (address) => ["cmd", ["/c", "start", "", address]],
};

/** Opens an address in the person's browser; where there is none the printed address is enough. */
export function openBrowser(address) {
  const [command, words] = (commands[process.platform] ?? ((place) => ["xdg-open", [place]]))(address);
  const child = spawn(command, words, { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened from here: open the address yourself."));
  child.unref();
}
