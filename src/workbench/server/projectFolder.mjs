import { fileURLToPath } from "node:url";

/** The folder of the project, wherever the command is started from. */
export const projectFolder = fileURLToPath(new URL("../../../", import.meta.url));
