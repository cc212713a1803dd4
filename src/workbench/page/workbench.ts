import "./workbench.css";
import { WorkbenchPage } from "./workbenchPage";

const page = new WorkbenchPage();
void page.start();
